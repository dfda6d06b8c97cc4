import { refused } from '../../decided.ts';
import { type NextStage, nextStage } from '../../next-stage.ts';
import { branchesOf, instalments, oldestOverdue, saidSoFar, stageDue } from '../../reasons.ts';
import { largeOrRisky } from '../../risk.ts';
import { contactOf, type Rule } from './rule.ts';

/**
 * The stage after the one reached, once the oldest line that reached it is old enough. No stage is ever skipped; one
 * that the user said no to waits.
 */
export const laterStage: Rule = (standing, policy) => {
  const next: NextStage | null = nextStage(standing, policy, largeOrRisky(standing, policy).length > 0);
  if (!next || next.days < next.stage.day) return null;
  const { id } = next.stage;
  if ((id === 'manager' || id === 'agency') && refused(standing, id)) return null;
  return contactOf(standing, next.stage, [
    ...saidSoFar(standing),
    ...oldestOverdue(standing),
    stageDue(next.stage),
    ...instalments(standing.demand),
    ...branchesOf(standing),
  ]);
};
