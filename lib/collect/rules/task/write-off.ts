import { sumByCurrency } from '../../../domain/money.ts';
import { refused } from '../../decided.ts';
import { within } from '../../major.ts';
import { invoiceEvidence } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** All that is overdue is small and old: writing it off is proposed. */
export const writeOff: TaskRule = (standing, plan, today) => {
  const { demand } = standing;
  const oldest = demand[0];
  if (oldest?.daysOverdue == null || oldest.daysOverdue < plan.writeOff.fromDays) return [];
  const amount = sumByCurrency(demand.flatMap(({ asked }) => asked ?? []));
  if (!amount.every((sum) => within(sum, plan.writeOff.upTo)) || refused(standing, 'write-off')) return [];
  return [
    taskOf(
      'write-off',
      demand.map(({ invoice }) => invoice.key).join(' '),
      today,
      [
        {
          code: 'written-off',
          amount,
          days: oldest.daysOverdue,
          evidence: invoiceEvidence(oldest.invoice.key),
        },
      ],
      { decision: 'write-off', who: 'manager' },
    ),
  ];
};
