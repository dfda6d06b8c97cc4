import type { Policy, Stage } from '../../../domain/policy.ts';
import { dueSoon } from '../../reasons.ts';
import { largeOrRisky } from '../../risk.ts';
import { isCourtesy, stageRank } from '../../stage-order.ts';
import type { Line, Standing } from '../../standing.ts';
import { contactOf, type Rule } from './rule.ts';

/**
 * A courtesy before the due date, or on it, while nothing is overdue: for large or risky accounts, or for everybody
 * where the plan says so. Asked once for each invoice and step.
 */
export const preDue: Rule = (standing, policy) => {
  if (standing.overdue.length > 0) return null;
  for (const stage of courtesyStages(standing, policy).toReversed()) {
    const soon = standing.notDue.filter((line) => awaits(line, stage, policy) && isSoon(line, stage));
    const first = soon[0];
    if (first)
      return contactOf(standing, stage, [...dueSoon(first), ...largeOrRisky(standing, policy)], {
        lines: soon,
      });
  }
  return null;
};

/** The plan's steps up to the due date that this account gets. */
export function courtesyStages(standing: Standing, policy: Policy): readonly Stage[] {
  const stages = policy.stages.filter(({ id }) => isCourtesy(id));
  const special = stages.length > 0 && largeOrRisky(standing, policy).length > 0;
  return stages.filter(({ onlyFor }) => onlyFor === 'everyone' || special);
}

/** It may be asked for, and has not had this step or a later one. */
export const awaits = ({ asked, reached }: Line, stage: Stage, policy: Policy): boolean =>
  asked !== null && (reached === null || stageRank(reached.stage, policy) < stageRank(stage.id, policy));

const isSoon = ({ age }: Line, { id, day }: Stage): boolean =>
  age !== null && age >= day && (id === 'due-today' ? age <= 0 : age < 0);
