import { type Policy, type Stage, type StageId, stageId } from '../domain/policy.ts';

/**
 * Place of a stage in the plan, 0 first. A stage that the plan no longer holds ranks with the last one before it in
 * the usual order, so that taking a stage out of the plan sends nobody back to the start. -1: before every stage.
 */
export function stageRank(id: StageId, policy: Policy): number {
  const at = policy.stages.findIndex((stage) => stage.id === id);
  if (at >= 0) return at;
  const usual = stageId.options;
  return policy.stages.findLastIndex((stage) => usual.indexOf(stage.id) < usual.indexOf(id));
}

/** A word before or on the due date. It asks for nothing yet. */
export const isCourtesy = (id: StageId): boolean => id === 'pre-due' || id === 'due-today';

/** The first demand of the plan, a letter or a call: the stage that everybody begins with. */
export const firstStage = (policy: Policy): Stage | null =>
  policy.stages.find(({ id, channel }) => !isCourtesy(id) && channel !== 'internal') ?? null;

/** The last demand of the plan that reaches the customer. */
export const lastDemand = (policy: Policy): Stage | null =>
  policy.stages.findLast(({ id, channel }) => !isCourtesy(id) && channel !== 'internal') ?? null;

/** A reminder at this stage counts as a demand already made; a courtesy before the due date does not. */
export function isDemand(id: StageId, policy: Policy): boolean {
  const first = firstStage(policy);
  return !isCourtesy(id) && first !== null && stageRank(id, policy) >= stageRank(first.id, policy);
}
