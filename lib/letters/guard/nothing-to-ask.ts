import { hasTable, isDemand } from '../catalogue/index.ts';
import type { Check } from './check.ts';
import { texts } from './texts.ts';

/** A demand that asks for nothing: no lines at all, or credits cover what is overdue. A message needs only its lines. */
export const nothingToAsk: Check = ({ table: { overdue, toPay, notDue }, wording: { template } }) => {
  if (!hasTable(template)) return null;
  const lines = overdue.length + notDue.length > 0;
  const asks = !isDemand(template)
    ? lines
    : overdue.length > 0
      ? toPay.some(({ minor }) => minor > 0)
      : notDue.length > 0;
  return asks ? null : { check: 'nothing-to-ask', blocking: true, ...texts.nothingToAsk, mend: null };
};
