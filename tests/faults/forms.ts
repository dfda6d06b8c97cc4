import { said } from '../../lib/panel/texts/said.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { Form } from './write-on.ts';

const { talk, putOff, callView, draft, account, customer } = texts;
const day = '2026-06-30';
const save = ['.action-bar .button.primary'];

/** In whose account everything is written but the letters: what is paused or disputed lets none out. */
export const writtenOn = "O'Malley's Oyster Bar";
export const lettersTo = 'Total Comfort Heating';

/** Every kind of thing that a person writes into the panel: entries, letters, calls, people, terms, and what puts them right. */
export const forms: readonly Form[] = [
  {
    kind: 'note',
    open: [{ key: 'n' }],
    mark: '.capture-bar textarea',
    save: ['.capture-bar .button'],
    saved: said.noteSaved,
  },
  {
    kind: 'promise',
    open: [{ key: 'p' }],
    fill: { '#promise-date': day },
    mark: '#promise-words',
    save,
    saved: talk.promises.saved,
  },
  {
    kind: 'dispute',
    open: [{ key: 'x' }],
    check: '.check-list input[type="checkbox"]',
    mark: '#dispute-text',
    save,
    saved: talk.disputes.saved,
  },
  {
    kind: 'question',
    open: [{ menu: talk.account.question }],
    mark: '#question',
    save,
    saved: talk.questions.asked,
  },
  {
    kind: 'answer',
    open: [{ row: '.agreed-row button', named: talk.questions.saveAnswer }],
    mark: '#question',
    save,
    saved: talk.questions.answered,
  },
  {
    kind: 'correction',
    open: [{ row: '.timeline button', named: talk.history.correct }],
    mark: '.timeline textarea',
    save: ['.timeline .add-row .button'],
    saved: talk.history.corrected,
  },
  {
    kind: 'call',
    open: [{ key: 'c' }],
    // Ended, but not recorded when the panel was killed.
    again: { row: '.action-bar button', named: callView.resume },
    mark: `textarea[aria-label="${callView.said}"]`,
    save: ['.action-bar .button.primary', '.action-bar:has(.button.compact) .button.primary'],
    saved: said.callSaved,
  },
  {
    kind: 'plan',
    open: [{ menu: talk.account.plan }],
    fill: { '#again-on': day },
    mark: '#again-because',
    save: ['.action-bar .button:nth-of-type(2)'],
    saved: talk.plans.saved,
  },
  {
    kind: 'follow-up',
    open: [{ menu: talk.account.followUp }],
    fill: { '#again-on': day },
    mark: '#again-because',
    save,
    saved: talk.followUps.saved,
  },
  {
    kind: 'pause',
    open: [{ menu: talk.account.pause }],
    fill: { '#pause-until': day },
    mark: '#pause-reason',
    save,
    saved: talk.pauses.saved,
  },
  {
    kind: 'put-off',
    open: [{ menu: putOff.title }],
    fill: { '#put-off-until': day },
    mark: '#put-off-because',
    save,
    saved: putOff.saved,
  },
  {
    kind: 'person',
    open: [{ menu: talk.account.contacts }, { row: '.action-bar button', named: talk.contacts.add }],
    mark: '#person-name',
    save,
    saved: talk.contacts.saved,
    views: 1,
  },
  {
    kind: 'customer',
    open: [{ menu: customer.title }],
    mark: '#customer-owner',
    unkept: true,
    save,
    saved: customer.saved,
  },
  {
    kind: 'letter',
    of: lettersTo,
    open: [{ key: 'd' }],
    mark: '#draft-subject',
    save: ['.action-bar .button:nth-of-type(2)'],
    saved: draft.counted,
    views: 1,
  },
  {
    kind: 'undo',
    of: lettersTo,
    open: [{ row: '.timeline li:not(.undone) button', named: account.notSent }],
    mark: null,
    save: [],
    saved: said.takenBack,
  },
];
