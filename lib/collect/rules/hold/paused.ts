import type { HoldRule } from './hold.ts';

/** The user paused an invoice, or the account (no invoice named). */
export const paused: HoldRule = (open, { pauses }) =>
  pauses.flatMap(({ entry, until }) =>
    open
      .filter(({ key }) => entry.invoices.length === 0 || entry.invoices.includes(key))
      .map(({ key }) => [key, { why: 'paused', amount: null, until, entry: entry.id }] as const),
  );
