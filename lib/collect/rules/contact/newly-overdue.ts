import type { Policy, Stage, StageId } from '../../../domain/policy.ts';
import { oldestOverdue, saidSoFar } from '../../reasons.ts';
import { firstStage, isCourtesy, isDemand, stageRank } from '../../stage-order.ts';
import type { Line } from '../../standing.ts';
import { contactOf, type Rule } from './rule.ts';

/**
 * An invoice that nobody asked about became overdue while others were chased already. One reminder must not silence the
 * rest: all go into one message, in the tone of the highest written stage reached.
 */
export const newlyOverdue: Rule = (standing, policy) => {
  const { reached, demand } = standing;
  const first = firstStage(policy);
  if (!reached || !first || !isDemand(reached.stage, policy)) return null;
  const fresh = demand.some((line) => isFresh(line, policy) && (line.age ?? 0) >= first.day);
  if (!fresh) return null;
  return contactOf(standing, writtenUpTo(reached.stage, policy, first), [
    ...saidSoFar(standing),
    ...oldestOverdue(standing),
  ]);
};

/** No demand has named this line yet. */
export const isFresh = ({ reached }: Line, policy: Policy): boolean =>
  reached === null || !isDemand(reached.stage, policy);

/** The highest written stage up to this one. */
function writtenUpTo(id: StageId, policy: Policy, first: Stage): Stage {
  const reached = policy.stages.slice(0, stageRank(id, policy) + 1);
  return (
    reached.findLast(
      (stage) => stage.channel !== 'call' && stage.channel !== 'internal' && !isCourtesy(stage.id),
    ) ?? first
  );
}
