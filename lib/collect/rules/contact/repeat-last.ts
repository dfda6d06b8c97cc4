import { addDays, type Day } from '../../../domain/day.ts';
import type { Policy, Stage } from '../../../domain/policy.ts';
import { refused } from '../../decided.ts';
import { demandsOf } from '../../demands.ts';
import { nextStage } from '../../next-stage.ts';
import { isAbout } from '../../reached.ts';
import { oldestOverdue, policyEvidence, saidSoFar } from '../../reasons.ts';
import { largeOrRisky } from '../../risk.ts';
import { lastDemand } from '../../stage-order.ts';
import type { Standing } from '../../standing.ts';
import { contactOf, type Rule } from './rule.ts';

/**
 * After the last demand of the plan it is repeated, at the plan's distance and at most as often as the plan bears;
 * also while the user's no holds back the step inside that would follow.
 */
export const repeatLast: Rule = (standing, policy, today) => {
  const again = repetition(standing, policy);
  if (!again || again.on > today) return null;
  return contactOf(
    standing,
    again.stage,
    [
      ...saidSoFar(standing),
      ...oldestOverdue(standing),
      { code: 'repeated', time: again.time, of: policy.repeatLast.times, evidence: policyEvidence },
    ],
    { code: 'repeat' },
  );
};

type Repetition = { readonly stage: Stage; readonly on: Day; readonly time: number };

/** When the last demand is due once more; null where it is not, or not any more. */
export function repetition(standing: Standing, policy: Policy): Repetition | null {
  const { reached, demand } = standing;
  const stage = lastDemand(policy);
  if (!stage || reached?.stage !== stage.id) return null;
  const next = nextStage(standing, policy, largeOrRisky(standing, policy).length > 0)?.stage;
  const held = next && (next.id === 'manager' || next.id === 'agency') && refused(standing, next.id);
  if (next && !held) return null;
  const made = demandsOf(standing.entries).filter(
    (one) => one.stage === stage.id && demand.some(({ invoice }) => isAbout(one, invoice)),
  );
  const last = made.at(-1);
  const { everyDays, times } = policy.repeatLast;
  // The first of them was the stage itself; one before Dunlin stands for it.
  const time = Math.max(made.length, 1);
  if (time > times) return null;
  return { stage, time, on: last ? addDays(last.on, everyDays) : standing.today };
}
