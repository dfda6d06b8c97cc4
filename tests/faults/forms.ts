import { said } from '../../lib/panel/texts/said.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { Form } from './write-on.ts';

const { talk, putOff } = texts;
const day = '2026-06-30';

/** Every kind of entry that a person writes by a form. */
export const forms: readonly Form[] = [
  {
    kind: 'note',
    open: { key: 'n' },
    fill: {},
    mark: '.capture-bar textarea',
    saved: said.noteSaved,
  },
  {
    kind: 'promise',
    open: { key: 'p' },
    fill: { '#promise-date': day },
    mark: '#promise-words',
    saved: talk.promises.saved,
  },
  {
    kind: 'dispute',
    open: { key: 'x' },
    fill: {},
    check: '.check-list input[type="checkbox"]',
    mark: '#dispute-text',
    saved: talk.disputes.saved,
  },
  {
    kind: 'question',
    open: { menu: talk.account.question },
    fill: {},
    mark: '#question',
    saved: talk.questions.asked,
  },
  {
    kind: 'follow-up',
    open: { menu: talk.account.followUp },
    fill: { '#again-on': day },
    mark: '#again-because',
    saved: talk.followUps.saved,
  },
  {
    kind: 'pause',
    open: { menu: talk.account.pause },
    fill: { '#pause-until': day },
    mark: '#pause-reason',
    saved: talk.pauses.saved,
  },
  {
    kind: 'put-off',
    open: { menu: putOff.title },
    fill: { '#put-off-until': day },
    mark: '#put-off-because',
    saved: putOff.saved,
  },
];
