import { daysBetween } from '../domain/day.ts';
import type { Stage } from '../domain/policy.ts';
import type { Evidence, Reason } from './next-action.ts';
import type { Line, Standing } from './standing.ts';

const policyEvidence: Evidence = { kind: 'policy' };

/** How old the overdue lines are; none where nothing is overdue. */
export function oldestOverdue({ overdue }: Standing): readonly Reason[] {
  const oldest = overdue[0];
  if (oldest?.daysOverdue == null) return [];
  const { key, number } = oldest.invoice;
  return [
    {
      code: 'oldest-overdue',
      days: oldest.daysOverdue,
      number,
      count: overdue.length,
      evidence: { kind: 'invoice', key },
    },
  ];
}

/** What was said so far: the reminders we sent, how far they were chased before, or nothing. */
export function saidSoFar({ reached, remindersSent, lastContact, today }: Standing): readonly Reason[] {
  if (remindersSent > 0 && lastContact) {
    const evidence: Evidence = { kind: 'activity', id: lastContact.entry.id };
    return [
      { code: 'reminded', times: remindersSent, daysAgo: daysBetween(lastContact.on, today), evidence },
    ];
  }
  if (reached?.beforeDunlin) {
    return [
      { code: 'chased-before', stage: reached.stage, evidence: { kind: 'activity', id: reached.entry.id } },
    ];
  }
  return [{ code: 'never-contacted', evidence: policyEvidence }];
}

export const stageDue = ({ id, day }: Stage): Reason => ({
  code: 'stage-due',
  stage: id,
  fromDay: day,
  evidence: policyEvidence,
});

export const large: Reason = { code: 'large', evidence: policyEvidence };

/** Due dates ahead; `line` must have one. */
export function dueSoon({ invoice, daysOverdue }: Line): readonly Reason[] {
  if (daysOverdue === null) return [];
  const evidence: Evidence = { kind: 'invoice', key: invoice.key };
  return [{ code: 'due-soon', days: -daysOverdue, number: invoice.number, evidence }];
}

/** Lines that no letter may name yet. */
export function unproven(lines: readonly Line[]): readonly Reason[] {
  const first = lines[0];
  if (!first) return [];
  const evidence: Evidence = { kind: 'invoice', key: first.invoice.key };
  return [{ code: 'balance-unproven', count: lines.length, evidence }];
}
