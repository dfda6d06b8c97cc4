import type { Policy, Stage } from '../domain/policy.ts';
import { isDemand, stageRank } from './stage-order.ts';
import type { Line, Standing } from './standing.ts';

/** The step of the plan that follows, and the line whose age decides when. */
export type NextStage = { readonly stage: Stage; readonly line: Line; readonly days: number };

/** Null before the first demand, and after the plan's last step. */
export function nextStage(standing: Standing, policy: Policy, largeOrRisky: boolean): NextStage | null {
  const { reached, demand } = standing;
  if (!reached || !isDemand(reached.stage, policy)) return null;
  const rank = stageRank(reached.stage, policy);
  const stage = policy.stages.find(
    ({ onlyFor }, at) => at > rank && (onlyFor === 'everyone' || largeOrRisky),
  );
  const line = demand.find((each) => each.reached && stageRank(each.reached.stage, policy) === rank);
  return stage && line?.age != null ? { stage, line, days: line.age } : null;
}
