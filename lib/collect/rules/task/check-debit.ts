import { settingsEvidence } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** A direct debit that did not show within the days of grace may have failed. */
export const checkDebit: TaskRule = ({ overdue, settings }, _plan, today) => {
  if (!settings.directDebit) return [];
  const failed = overdue.filter(({ held }) =>
    held.some(({ why, until }) => why === 'debit' && until && until < today),
  );
  const first = failed[0];
  if (!first) return [];
  const about = failed.map(({ invoice }) => invoice.key).join(' ');
  return [
    taskOf('check-debit', about, today, [
      { code: 'direct-debit', days: first.daysOverdue, evidence: settingsEvidence },
    ]),
  ];
};
