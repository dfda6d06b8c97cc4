import { tableRows } from '../../lib/letters/table-rows.ts';
import { templateGroups } from '../../lib/panel/draft-choices.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { invoice, letter, note, question, reminder, row, sender, snapshot, standing } from './fake-data.ts';
import type { FakeSignals } from './fake-signals.ts';
import { broken, own } from './shown-template.ts';

/** With an invoice that is overdue and one that is not. */
export const shownCustomer = standing('Harbour Foods AG', [
  invoice('INV-1042', '2026-04-03'),
  invoice('INV-1078', '2026-05-20'),
]);
const account = shownCustomer.account.key;
const read = snapshot({
  questions: [question],
  problems: [
    {
      place: { row: 1, header: 'Due', column: 3 },
      at: null,
      field: 'dueDate',
      raw: 'x',
      why: { code: 'no-day' },
    },
  ],
});

/** What views show, by name; each is set up before the panel is painted. */
export const shownViews: { readonly [name: string]: (signals: FakeSignals) => void } = {
  worklist: (signals) => {
    signals.askChasedBefore.value = true;
    signals.toast.value = { text: texts.said.noteSaved, undo: () => {}, tone: 'neutral' };
  },
  account: (signals) => {
    const timeline = [note(account, 'paid'), reminder(account)];
    signals.view.value = { name: 'account', account };
    signals.accountView.value = { ...row(shownCustomer), timeline, undone: new Set(['n1']), noteDraft: null };
  },
  draft: (signals) => {
    const finding = {
      check: 'c',
      blocking: true,
      says: { code: 'exclamation' },
      mend: 'read-again',
      overrulable: false,
      overruled: null,
    } as const;
    signals.view.value = { name: 'draft', account };
    signals.sender.value = sender;
    signals.draftView.value = {
      account,
      stage: 'first',
      wording: { template: 'first', tone: 'neutral', language: 'en' },
      groups: templateGroups,
      ownTexts: [],
      own: null,
      tones: ['warm', 'neutral', 'firm'],
      languages: ['en', 'de'],
      keepable: false,
      way: 'mailto',
      ways: ['mailto', 'gmail', 'eml'],
      carries: 'whole',
      short: null,
      window: 'din',
      phone: null,
      files: [],
      edits: null,
      letter: letter(shownCustomer),
      rows: tableRows(letter(shownCustomer)),
      findings: [finding],
      sent: null,
    };
  },
  sender: (signals) => {
    shownViews.draft?.(signals);
    const view = signals.draftView.value;
    signals.draftView.value = view && { ...view, letter: null };
  },
  reading: (signals) => {
    signals.page.value = { at: 'read', snapshot: read };
    signals.view.value = { name: 'reading' };
  },
  settings: (signals) => {
    signals.sites.value = ['https://books.northwind.example.com/*'];
    signals.view.value = { name: 'settings' };
  },
  templates: (signals) => {
    signals.view.value = { name: 'templates' };
  },
  texts: (signals) => {
    shownViews.draft?.(signals);
    const view = signals.draftView.value;
    signals.draftView.value = view && {
      ...view,
      keepable: true,
      way: 'sms',
      short: 'Hello',
      phone: '+1 555 0100',
    };
    signals.draftRun.value = { accounts: [account, 'b'], at: 0, sent: 0 };
  },
  keys: (signals) => {
    signals.view.value = { name: 'keys' };
  },
  'first run': (signals) => {
    signals.worklist.value = [];
    signals.page.value = { at: 'no-access', host: 'books.example.com', origins: [] };
  },
  'nothing found': (signals) => {
    signals.worklist.value = [];
    signals.page.value = { at: 'nothing', snapshot: snapshot({ because: 'payables' }) };
  },
  loading: (signals) => {
    signals.worklist.value = null;
    signals.page.value = { at: 'reading', read: 96, stated: 148 };
  },
  template: (signals) => {
    signals.view.value = { name: 'template', id: own.id };
    signals.templateView.value = broken;
    signals.templates.value = [own];
  },
  trouble: (signals) => {
    signals.trouble.value = 'corrupt';
  },
};
