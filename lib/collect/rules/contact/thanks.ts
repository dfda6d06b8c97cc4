import { daysBetween } from '../../../domain/day.ts';
import { paidInvoices } from '../../lateness.ts';
import { invoiceEvidence } from '../../reasons.ts';
import { messageOf, type Rule } from './rule.ts';

/** A payment of the last days is worth thanks; older ones were long forgotten. */
const fresh = 7;
const everyDays = 90;

/**
 * Thanks to a customer who was late before and now paid on time, while nothing is overdue; at most once a quarter.
 */
export const thanks: Rule = (standing, plan, today) => {
  if (standing.overdue.length > 0 || standing.unclear.length > 0) return null;
  const paid = paidInvoices(standing.settled);
  const last = paid.at(-1);
  const usuallyLate = paid.slice(0, -1).some(({ daysLate }) => daysLate > 0);
  if (!last || last.daysLate > 0 || !usuallyLate || daysBetween(last.on, today) > fresh) return null;
  const lately = standing.entries.some(
    ({ on, entry }) =>
      daysBetween(on, today) < everyDays && entry.kind === 'message' && entry.template === 'prompt-thanks',
  );
  if (lately) return null;
  return messageOf(standing, plan, {
    code: 'thanks',
    template: 'prompt-thanks',
    because: [
      { code: 'paid-promptly', number: last.invoice.number, evidence: invoiceEvidence(last.invoice.key) },
    ],
  });
};
