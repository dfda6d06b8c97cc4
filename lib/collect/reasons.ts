import { daysBetween } from '../domain/day.ts';
import { sumByCurrency } from '../domain/money.ts';
import type { Stage } from '../domain/policy.ts';
import type { Evidence, Reason } from './reason.ts';
import type { Line, Standing } from './standing.ts';

export const policyEvidence: Evidence = { kind: 'policy' };
export const settingsEvidence: Evidence = { kind: 'settings' };
export const entryEvidence = (id: string): Evidence => ({ kind: 'activity', id });
export const invoiceEvidence = (key: string): Evidence => ({ kind: 'invoice', key });

/** How old the lines asked for are; none where nothing is. */
export function oldestOverdue({ demand }: Standing): readonly Reason[] {
  const oldest = demand[0];
  if (oldest?.daysOverdue == null) return [];
  const { key, number } = oldest.invoice;
  return [
    {
      code: 'oldest-overdue',
      days: oldest.daysOverdue,
      number,
      count: demand.length,
      evidence: invoiceEvidence(key),
    },
  ];
}

/** What was said so far: the reminders we sent, how far they were chased before, or nothing. */
export function saidSoFar({ reached, remindersSent, lastContact, today }: Standing): readonly Reason[] {
  if (remindersSent > 0 && lastContact) {
    const evidence = entryEvidence(lastContact.entry.id);
    return [
      { code: 'reminded', times: remindersSent, daysAgo: daysBetween(lastContact.on, today), evidence },
    ];
  }
  if (reached?.beforeDunlin) {
    return [{ code: 'chased-before', stage: reached.stage, evidence: entryEvidence(reached.entry.id) }];
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
export function dueSoon({ invoice, age }: Line): readonly Reason[] {
  if (age === null) return [];
  return [{ code: 'due-soon', days: -age, number: invoice.number, evidence: invoiceEvidence(invoice.key) }];
}

/** Lines that no letter may name yet. */
export function unproven(lines: readonly Line[]): readonly Reason[] {
  const first = lines[0];
  if (!first) return [];
  return [{ code: 'balance-unproven', count: lines.length, evidence: invoiceEvidence(first.invoice.key) }];
}

/** Several instalments of one invoice among the lines: each is judged by its own due date. */
export function instalments(lines: readonly Line[]): readonly Reason[] {
  const byNumber = Map.groupBy(
    lines.filter(({ invoice }) => invoice.instalment !== null),
    ({ invoice }) => invoice.number,
  );
  return [...byNumber].flatMap(([number, parts]) => {
    const first = parts[0];
    return first && parts.length > 1
      ? [
          {
            code: 'instalments' as const,
            number,
            count: parts.length,
            evidence: invoiceEvidence(first.invoice.key),
          },
        ]
      : [];
  });
}

/** Lines of accounts this one pays for stand in the same message. */
export const branchesOf = ({ branches }: Standing): readonly Reason[] =>
  branches.length > 0 ? [{ code: 'branches', count: branches.length, evidence: settingsEvidence }] : [];

/** The credit that stands unused, as a positive amount. */
export function creditReason(credits: readonly Line[]): readonly Reason[] {
  const first = credits[0];
  if (!first) return [];
  const amount = sumByCurrency(
    credits.flatMap(({ invoice: { balance } }) => (balance ? [{ ...balance, minor: -balance.minor }] : [])),
  );
  return [{ code: 'credit-unapplied', amount, evidence: invoiceEvidence(first.invoice.key) }];
}

/** Each reason once, the first of those that say the same. */
export const once = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter(
    ({ code, evidence }, at) =>
      reasons.findIndex((one) => one.code === code && same(one.evidence, evidence)) === at,
  );

const same = (a: Evidence, b: Evidence): boolean => JSON.stringify(a) === JSON.stringify(b);
