import { isProven } from '../../classify.ts';
import { unproven } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** Past due or without a due date, and the page does not prove what is open. */
export const showBalance: TaskRule = ({ unclear }, _plan, today) => {
  const lines = unclear.filter(({ invoice, age }) => (age === null || age > 0) && !isProven(invoice));
  const because = unproven(lines);
  const about = lines.map(({ invoice }) => invoice.key).join(' ');
  return because.length > 0 ? [taskOf('show-balance', about, today, because)] : [];
};
