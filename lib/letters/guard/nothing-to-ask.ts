import type { Check } from './check.ts';

/**
 * A demand that asks for nothing: no lines at all, credits cover what is overdue, or all of it is disputed or promised. A
 * message needs only its lines.
 */
export const nothingToAsk: Check = ({ table: { overdue, toPay, notDue, held }, listed, demand }) => {
  if (!listed) return null;
  const lines = overdue.length + notDue.length + held.length > 0;
  const asks = !demand
    ? lines
    : overdue.length > 0
      ? toPay.some(({ minor }) => minor > 0)
      : notDue.length > 0 && !held.some(({ daysOverdue }) => daysOverdue !== null);
  return asks
    ? null
    : { check: 'nothing-to-ask', blocking: true, says: { code: 'nothing-to-ask' }, mend: 'open-account' };
};
