/** Builders of what figures are worked out from. Companies are invented. */
import type { PromiseState } from '../../lib/collect/states/states.ts';
import { type Day, day } from '../../lib/domain/day.ts';
import type { SettledInvoice } from '../../lib/domain/settled.ts';
import type { OpenItem } from '../../lib/numbers/open-items.ts';
import { paidOf } from '../../lib/numbers/paid.ts';
import type { Receivables } from '../../lib/numbers/per-sales.ts';
import { euro, noon } from '../collect/make.ts';

export const on = (text: string): Day => day.parse(text);

/** Euros, open for so many days past due. */
export const item = (euros: number, overdue: number | null, account = 'a'): OpenItem => ({
  account,
  minor: euros * 100,
  overdue,
  age: overdue === null ? null : overdue + 30,
});

export const settled = (changes: Partial<SettledInvoice> = {}): SettledInvoice => ({
  account: 'a',
  key: 'invoice:1',
  number: '1',
  kind: 'invoice',
  status: 'paid',
  issueDate: on('2026-03-01'),
  dueDate: on('2026-03-31'),
  total: euro(10_000),
  paidOn: on('2026-04-10'),
  openUntil: null,
  settledBy: noon(on('2026-04-10')),
  ...changes,
});

export const paid = (...changes: Partial<SettledInvoice>[]) => paidOf(changes.map(settled));

/** A quarter of sales in euros before 14 May 2026: February (28 days), March (31) and April (30). */
export const receivables = (
  open: number,
  current: number,
  sales: readonly number[] = [300, 300, 300],
): Receivables => ({
  today: on('2026-05-14'),
  open,
  current,
  sales: new Map(sales.map((minor, at) => [['2026-02', '2026-03', '2026-04'][at] ?? '', minor])),
});

export const promise = (state: PromiseState['state'], came = 0, left = 0): PromiseState => ({
  entry: {
    kind: 'promise',
    id: `p-${state}-${came}-${left}`,
    book: 'b',
    account: 'a',
    at: noon(on('2026-05-01')),
    zone: 'UTC',
    author: 'Mia',
    date: on('2026-05-08'),
    amount: null,
    invoices: [],
    who: null,
    how: 'call',
    text: '',
    replaces: null,
  },
  state,
  paid: came ? [euro(came)] : [],
  left: left ? [euro(left)] : [],
  until: on('2026-05-13'),
});
