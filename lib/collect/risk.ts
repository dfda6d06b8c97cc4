import type { Policy } from '../domain/policy.ts';
import { isLarge } from './is-large.ts';
import type { Reason } from './reason.ts';
import { large } from './reasons.ts';
import type { Standing } from './standing.ts';
import { laterThanHabit } from './trouble.ts';

/** From this chance of being late on, and with a habit of its own, an account counts as risky. */
const riskyFrom = 0.5;

/** Why an account gets steps meant for large or risky ones only; none where it does not. */
export function largeOrRisky(standing: Standing, policy: Policy): readonly Reason[] {
  if (isLarge(standing, policy)) return [large];
  if (standing.change) return laterThanHabit(standing);
  const { notDue, segment } = standing;
  const late = Math.max(0, ...notDue.map(({ outlook }) => (outlook?.basis === 'account' ? outlook.late : 0)));
  return late >= riskyFrom || segment === 'watch'
    ? [{ code: 'risky', late, evidence: { kind: 'policy' } }]
    : [];
}
