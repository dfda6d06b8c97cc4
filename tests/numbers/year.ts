/** A year of an invented book whose figures are known beforehand: every customer keeps one habit all year. */
import { worklist } from '../../lib/collect/worklist.ts';
import type { Account, StoredInvoice } from '../../lib/domain/account.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays, type Day } from '../../lib/domain/day.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import type { SettledInvoice } from '../../lib/domain/settled.ts';
import { factsOf } from '../../lib/numbers/account-facts.ts';
import { account, euro, invoice, noon } from '../collect/make.ts';
import { on } from './builders.ts';

/** Thu 31 December 2026; invoices went out on the 1st of each month, due on the 15th. */
export const today = on('2026-12-31');
export const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);

export type Habit = {
  readonly name: string;
  /** Days after the due date on which each invoice is paid; null: the last `open` invoices are still open. */
  readonly late: number;
  readonly amount: number;
  /** How many of the newest invoices are still open. */
  readonly open: number;
  /** Promises made for each paid invoice, so many days after it was due. */
  readonly promises: number | null;
};

/** The book on the last day of its year, and what was typed and done in it. */
export function yearOf(habits: readonly Habit[], more: readonly Activity[] = []) {
  const accounts: Account[] = [];
  const settled: SettledInvoice[] = [];
  const journal: Activity[] = [...more];
  for (const habit of habits) {
    const key = `name:${habit.name}`;
    const open: StoredInvoice[] = [];
    months.forEach((month, at) => {
      const number = `${habit.name}-${month}`;
      const issued = on(`${month}-01`);
      const due = on(`${month}-15`);
      const paidOn = addDays(due, habit.late);
      if (at >= months.length - habit.open) {
        const dates = { issueDate: issued, dueDate: due, customer: habit.name };
        const seen = { observedAt: noon(today), lastSeen: noon(today), firstSeen: noon(issued) };
        open.push(invoice(number, 0, euro(habit.amount), { ...dates, ...seen }));
      } else settled.push(paidInvoice(key, number, issued, due, paidOn, habit.amount));
      if (habit.late > 3) journal.push(mail(key, number, addDays(due, 3)));
      if (habit.promises !== null)
        journal.push(promised(key, number, addDays(due, 4), addDays(due, habit.promises), habit.amount));
    });
    accounts.push(account(open, { key, name: habit.name }));
  }
  const rows = worklist(accounts, journal, defaultPolicy, today, {
    settled,
    settings: new Map(),
    rates: null,
  });
  return { accounts, settled, journal, facts: factsOf(rows), rows };
}

const paidInvoice = (
  account: string,
  number: string,
  issueDate: Day,
  dueDate: Day,
  paidOn: Day,
  amount: number,
): SettledInvoice => ({
  account,
  key: `invoice:${number}`,
  number,
  kind: 'invoice',
  status: 'paid',
  issueDate,
  dueDate,
  total: euro(amount),
  paidOn,
  openUntil: noon(addDays(paidOn, -1)),
  settledBy: noon(paidOn),
});

const entry = (account: string, id: string, day: Day, hour = 12) => ({
  id,
  book: 'books.example.com/northwind',
  account,
  at: instantOf(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000),
  zone: 'UTC',
  author: 'Mia',
});

const mail = (account: string, number: string, day: Day): Activity => ({
  ...entry(account, `mail-${number}`, day),
  kind: 'reminder',
  stage: 'first',
  channel: 'mail',
  by: 'mailto',
  to: null,
  subject: '',
  asked: [],
  invoices: [`invoice:${number}`],
  text: '',
});

const promised = (account: string, number: string, made: Day, date: Day, amount: number): Activity => ({
  ...entry(account, `promise-${number}`, made),
  kind: 'promise',
  date,
  amount: euro(amount),
  invoices: [{ invoice: `invoice:${number}`, balance: euro(amount) }],
  who: null,
  how: 'call',
  text: '',
  replaces: null,
});

/** A question asked at nine and answered so many minutes later. */
export const asked = (account: string, number: string, day: Day, minutes: number): readonly Activity[] => {
  const question = entry(account, `q-${number}`, day, 9);
  const answered = instantOf(Date.parse(question.at) + minutes * 60_000);
  return [
    { ...question, kind: 'question', who: null, invoices: [`invoice:${number}`], text: '' },
    {
      ...entry(account, `r-${number}`, day),
      at: answered,
      kind: 'answer',
      question: `q-${number}`,
      text: '',
    },
  ];
};
