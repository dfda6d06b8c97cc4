import { askedFor } from '../../asked.ts';
import { reaches } from '../../major.ts';
import { creditReason } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/**
 * Credit and overdue invoices side by side: applying the one settles part of the other. A task from the plan's
 * threshold on, and always where credit covers all that is overdue.
 */
export const applyCredit: TaskRule = ({ credits, overdue, demand }, plan, today) => {
  const [because] = overdue.length > 0 ? creditReason(credits) : [];
  if (because?.code !== 'credit-unapplied') return [];
  const covers = demand.length > 0 && askedFor(demand, credits).length === 0;
  if (!covers && !because.amount.some((sum) => reaches(sum, plan.creditTaskFrom))) return [];
  const about = credits.map(({ invoice }) => `${invoice.key} ${invoice.balance?.minor}`).join(' ');
  return [taskOf('apply-credit', about, today, [because])];
};
