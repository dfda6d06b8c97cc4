import type { LetterLine } from '../letter.ts';
import type { Check } from './check.ts';

/** Only an amount in the document's own, known currency may stand in a letter. */
export const unprovenAmount: Check = ({ table }) => {
  const bad = [...table.overdue, ...table.credits, ...table.notDue].filter(isUnproven);
  if (bad.length === 0) return null;
  const numbers = bad.map(({ number }) => number).join(', ');
  return {
    check: 'unproven-amount',
    blocking: true,
    says: { code: 'unproven', numbers },
    mend: 'open-reading',
  };
};

const isUnproven = ({ open }: LetterLine): boolean => open.basis !== 'document' || open.currency === null;
