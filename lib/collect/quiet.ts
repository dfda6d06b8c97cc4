import type { Held } from './standing.ts';

/** Holds that are the customer's or the user's word to wait: pressing on would win nothing today. */
const quiet: ReadonlySet<Held['why']> = new Set([
  'paused',
  'promised',
  'promise-unchecked',
  'expected',
  'plan',
  'debit',
  'written-off',
]);

export const isQuiet = ({ why }: Held): boolean => quiet.has(why);
