import type { HoldRule } from './hold.ts';
import { owedThen } from './promised.ts';

/** Invoices of a payment plan that is agreed and kept to so far; a broken plan gives them back. */
export const onPlan: HoldRule = (open, { agreements, today }) =>
  agreements.plans.flatMap(({ entry, state, instalments }) => {
    if (state !== 'agreed') return [];
    const named = new Set(entry.invoices.map(({ invoice }) => invoice));
    const lines = named.size > 0 ? open.filter(({ key }) => named.has(key)) : owedThen(open, entry, today);
    const next = instalments.find((one) => one.state !== 'paid' && one.on >= today)?.on ?? null;
    return lines.map(
      ({ key }) => [key, { why: 'plan', amount: null, until: next, entry: entry.id }] as const,
    );
  });
