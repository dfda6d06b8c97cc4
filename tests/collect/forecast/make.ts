import type { OpenItem, PaidHistory } from '../../../lib/collect/forecast/history.ts';
import { addDays, type Day, day } from '../../../lib/domain/day.ts';

export const on = (text: string): Day => day.parse(text);

/** A Wednesday. */
export const today = on('2026-05-20');

/** An invoice paid so many calendar days after its due date, which lies `ago` days back. */
export function paid(account: string, ago: number, late: number): PaidHistory {
  const dueDate = addDays(today, -ago);
  return { account, dueDate, issueDate: addDays(dueDate, -30), paid: addDays(dueDate, late) };
}

export function open(account: string, ago: number): OpenItem {
  const dueDate = addDays(today, -ago);
  return { account, dueDate, issueDate: addDays(dueDate, -30) };
}

/** Invoices due on Mondays, one a week back from `today`, each paid so many days after. */
export const weekly = (account: string, lates: readonly number[]): PaidHistory[] =>
  lates.map((late, at) => paid(account, 2 + 7 * (lates.length - at + 4), late));
