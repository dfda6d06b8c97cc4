/** Builders of journal entries and of what the user knows, each with overrides. */
import { nextAction } from '../../lib/collect/next-action-of.ts';
import { standingOf } from '../../lib/collect/standing-of.ts';
import type { Account, StoredInvoice } from '../../lib/domain/account.ts';
import { type AccountSettings, noAccountSettings } from '../../lib/domain/account-settings.ts';
import { type Activity, type ActivityKind, type ActivityOf, activity } from '../../lib/domain/activity.ts';
import { addDays, type Day } from '../../lib/domain/day.ts';
import { defaultPolicy, type Policy } from '../../lib/domain/policy.ts';
import type { SettledInvoice } from '../../lib/domain/settled.ts';
import { account, euro, noon, today } from './make.ts';

export const ago = (days: number): Day => addDays(today, -days);

const blank = {
  message: { template: 'statement', language: 'en', by: 'mailto', to: null, subject: '', text: '' },
  call: {
    direction: 'out',
    stage: null,
    outcome: null,
    with: null,
    seconds: null,
    asked: [],
    invoices: [],
    text: '',
  },
  promise: { date: today, amount: null, invoices: [], who: null, how: 'call', text: '', replaces: null },
  'expected-payment': { on: null, payment: 'transfer', amount: null, invoices: [], text: '' },
  dispute: { lines: [], reason: 'price', owner: '', due: null, text: '', files: [] },
  'dispute-changed': { dispute: '', text: '' },
  question: { who: null, invoices: [], text: '' },
  answer: { question: '', text: '' },
  plan: { invoices: [], instalments: [], graceDays: 3, agreed: true, text: '' },
  pause: { invoices: [], until: null, reason: 'Asked by sales' },
  resume: { pause: '' },
  snooze: { until: today, reason: '' },
  skip: { reason: '' },
  decision: { about: 'manager', yes: true, text: '' },
  'task-done': { task: '', about: '', text: '' },
  survey: { score: 5, text: '' },
  note: { text: '' },
} as const;

/** An entry of the account, made at noon of a day. */
export function entry<K extends keyof typeof blank & ActivityKind>(
  kind: K,
  on: Day,
  changes: Partial<ActivityOf<K>> = {},
): Activity {
  const made = {
    id: `${kind} ${on}`,
    book: 'books.example.com/northwind',
    account: 'name:Harbour Foods AG',
    at: noon(on),
    zone: 'Europe/Berlin',
    author: 'Mia',
    kind,
    ...blank[kind],
    ...changes,
  };
  return activity.parse(made);
}

/** Invoices as they stood when something was agreed about them. */
export const stood = (invoices: readonly StoredInvoice[]) =>
  invoices.map(({ key, balance }) => ({ invoice: key, balance }));

export const settings = (changes: Partial<AccountSettings> = {}): AccountSettings => ({
  ...noAccountSettings('books.example.com/northwind', 'name:Harbour Foods AG'),
  ...changes,
});

/** An invoice paid `late` days after its due date, on a day. */
export const paid = (
  number: string,
  on: Day,
  late: number,
  changes: Partial<SettledInvoice> = {},
): SettledInvoice => ({
  account: 'name:Harbour Foods AG',
  key: `invoice:${number}`,
  number,
  kind: 'invoice',
  status: 'paid',
  issueDate: addDays(on, -late - 30),
  dueDate: addDays(on, -late),
  total: euro(50_000),
  paidOn: on,
  openUntil: null,
  settledBy: noon(on),
  ...changes,
});

type Case = {
  readonly journal?: readonly Activity[];
  readonly settings?: AccountSettings;
  readonly settled?: readonly SettledInvoice[];
  readonly policy?: Policy;
  readonly on?: Day;
  readonly account?: Partial<Account>;
};

/** Standing and next action of one account. */
export function judged(invoices: readonly StoredInvoice[], of: Case = {}) {
  const policy = of.policy ?? defaultPolicy;
  const on = of.on ?? today;
  const standing = standingOf(account(invoices, of.account), of.journal ?? [], policy, on, {
    settings: of.settings ?? settings(),
    settled: of.settled ?? [],
    forecast: null,
    paidBy: null,
    branches: [],
  });
  return { standing, action: nextAction(standing, policy, on) };
}

export const actionOf = (invoices: readonly StoredInvoice[], of: Case = {}) => judged(invoices, of).action;

/** The book was read on a day: what it shows was true then. */
export const readOn = (day: Day, one: StoredInvoice): StoredInvoice => ({
  ...one,
  observedAt: noon(day),
  lastSeen: noon(day),
});

export const kinds = (tasks: readonly { kind: string }[]): readonly string[] => tasks.map(({ kind }) => kind);
export const codes = (reasons: readonly { code: string }[]): readonly string[] =>
  reasons.map(({ code }) => code);
