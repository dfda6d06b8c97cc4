import { addBankDays } from '../../states/bank-days.ts';
import type { HoldRule } from './hold.ts';
import { covered, owedThen } from './promised.ts';

/** A payment said to be on its way by a day ("approved, in the run of the 28th"): asked for again once that is past. */
export const expected: HoldRule = (open, { entries, policy, today }) =>
  entries.flatMap(({ entry }) => {
    if (entry.kind !== 'expected-payment' || entry.on === null) return [];
    const until = addBankDays(entry.on, policy.graceDays);
    if (until < today) return [];
    const named = new Set(entry.invoices);
    const lines = named.size > 0 ? open.filter(({ key }) => named.has(key)) : owedThen(open, entry, entry.on);
    return covered(lines, entry.amount).map(
      ([key, amount]) => [key, { why: 'expected', amount, until, entry: entry.id }] as const,
    );
  });
