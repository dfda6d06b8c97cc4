import { daysBetween } from '../../../domain/day.ts';
import { paidInvoices } from '../../lateness.ts';
import { policyEvidence } from '../../reasons.ts';
import type { Standing } from '../../standing.ts';
import { messageOf, type Rule } from './rule.ts';

/**
 * One question on how we do: at most once in the plan's number of days (a quarter) and once in its number of invoices
 * paid since, while nothing is overdue, disputed or asked.
 */
export const satisfaction: Rule = (standing, plan, today) => {
  const { everyDays, everyInvoices } = plan.survey;
  if (isBusy(standing)) return null;
  const last = standing.entries.findLast(
    ({ entry }) => (entry.kind === 'message' && entry.template === 'satisfaction') || entry.kind === 'survey',
  );
  if (last && daysBetween(last.on, today) < everyDays) return null;
  const paid = paidInvoices(standing.settled).filter(({ on }) =>
    last ? on > last.on : daysBetween(on, today) < everyDays,
  );
  if (paid.length < everyInvoices) return null;
  return messageOf(standing, plan, {
    code: 'satisfaction',
    template: 'satisfaction',
    because: [{ code: 'invoices-paid', count: paid.length, days: everyDays, evidence: policyEvidence }],
  });
};

const isBusy = ({ overdue, unclear, agreements }: Standing): boolean =>
  overdue.length > 0 ||
  unclear.length > 0 ||
  agreements.disputes.some(({ state }) => state !== 'resolved') ||
  agreements.questions.some(({ answer }) => answer === null);
