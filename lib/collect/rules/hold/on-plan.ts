import { addDays } from '../../../domain/day.ts';
import { addBankDays } from '../../states/bank-days.ts';
import type { HoldRule } from './hold.ts';
import { owedThen } from './promised.ts';

/** Invoices of a payment plan that is agreed and kept to so far; a broken plan gives them back. */
export const onPlan: HoldRule = (open, { agreements, today }) =>
  agreements.plans.flatMap(({ entry, state, instalments }) => {
    if (state !== 'agreed') return [];
    const named = new Set(entry.invoices.map(({ invoice }) => invoice));
    const lines = named.size > 0 ? open.filter(({ key }) => named.has(key)) : owedThen(open, entry, today);
    const next = instalments.find(({ state }) => state !== 'paid')?.on ?? null;
    const until = next && next < today ? addDays(addBankDays(next, entry.graceDays), 1) : next;
    return lines.map(({ key }) => [key, { why: 'plan', amount: null, until, entry: entry.id }] as const);
  });
