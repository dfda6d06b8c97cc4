import type { Reason } from './reason.ts';
import { invoiceEvidence, settingsEvidence } from './reasons.ts';
import type { Standing } from './standing.ts';

/** The balance is over the credit limit: both, by how much, and what of it is overdue. */
export function overLimit({ limit, overdueSum }: Pick<Standing, 'limit' | 'overdueSum'>): readonly Reason[] {
  if (!limit?.over) return [];
  const over = { ...limit.headroom, minor: -limit.headroom.minor };
  return [
    {
      code: 'over-limit',
      balance: [limit.balance],
      limit: [limit.limit],
      over: [over],
      overdue: overdueSum,
      evidence: settingsEvidence,
    },
  ];
}

/** The account pays later than its habit. */
export function laterThanHabit({ change, settled }: Pick<Standing, 'change' | 'settled'>): readonly Reason[] {
  if (!change) return [];
  const { days, usual, invoice } = change;
  const evidence = invoiceEvidence(invoice ?? settled.at(-1)?.key ?? '');
  return [{ code: 'later-than-habit', days, usual, evidence }];
}

/** What makes a demand matter more than its age: said beside the rule's own reasons. */
export const trouble = (standing: Standing): readonly Reason[] => [
  ...overLimit(standing),
  ...laterThanHabit(standing),
];
