import type { Check } from './check.ts';
import { texts } from './texts.ts';

/** A letter that asks for nothing: no lines at all, or credits cover what is overdue. */
export const nothingToAsk: Check = ({ table: { overdue, toPay, notDue } }) => {
  const asks = overdue.length > 0 ? toPay.some(({ minor }) => minor > 0) : notDue.length > 0;
  return asks ? null : { check: 'nothing-to-ask', blocking: true, ...texts.nothingToAsk, mend: null };
};
