import { isProven } from '../collect/classify.ts';
import type { Standing } from '../collect/standing.ts';
import { daysBetween } from '../domain/day.ts';
import type { Money } from '../domain/money.ts';
import type { Lens } from './lens.ts';

/** One open invoice or credit note, its amount as proven by pages. */
export type Open = {
  readonly account: string;
  readonly invoice: string;
  readonly amount: Money;
  /** Days past due as the plan counts them (day 0 = the due date); null without a due date. */
  readonly overdue: number | null;
  /** Days since issue; null without an issue date. */
  readonly age: number | null;
};

/** The same seen in one currency. */
export type OpenItem = Omit<Open, 'amount' | 'invoice'> & {
  /** Minor units; credit notes negative. */
  readonly minor: number;
};

/** What an account has open, as pages prove it; what is probably settled is left out. */
export function openOf({ account, today, ...lines }: Standing): readonly Open[] {
  const { overdue, notDue, credits, unclear } = lines;
  const dateless = unclear.filter(({ invoice }) => isProven(invoice));
  return [...overdue, ...notDue, ...credits, ...dateless].flatMap(({ invoice, age: overdue }) => {
    const { balance, issueDate, key } = invoice;
    if (!balance || balance.currency === null) return [];
    const age = issueDate && daysBetween(issueDate, today);
    return [{ account: account.key, invoice: key, amount: balance, overdue, age }];
  });
}

export function seenItems(open: Iterable<Open>, lens: Lens): readonly OpenItem[] {
  const items: OpenItem[] = [];
  for (const { account, amount, overdue, age } of open) {
    const minor = lens.see(amount);
    if (minor !== null) items.push({ account, minor, overdue, age });
  }
  return items;
}

export const isDebt = ({ minor }: OpenItem): boolean => minor > 0;
export const isOverdue = ({ minor, overdue }: OpenItem): boolean => minor > 0 && (overdue ?? 0) > 0;
export const total = (items: readonly OpenItem[]): number => items.reduce((sum, { minor }) => sum + minor, 0);
