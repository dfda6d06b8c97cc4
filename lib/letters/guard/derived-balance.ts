import type { Check } from './check.ts';

/** Balances that follow from a rule: right by all we know, and worth a look. */
export const derivedBalance: Check = ({ table }) => {
  const derived = [...table.overdue, ...table.credits].filter((line) => line.derived);
  if (derived.length === 0) return null;
  const numbers = derived.map(({ number }) => number).join(', ');
  return {
    check: 'derived-balance',
    blocking: false,
    says: { code: 'derived', numbers },
    mend: 'open-reading',
  };
};
