import { isLarge } from '../is-large.ts';
import { type NextStage, nextStage } from '../next-stage.ts';
import { oldestOverdue, saidSoFar, stageDue } from '../reasons.ts';
import { contactOf, type Rule } from './rule.ts';

/** The stage after the one reached, once the oldest line that reached it is old enough. No stage is ever skipped. */
export const laterStage: Rule = (standing, policy) => {
  const next: NextStage | null = nextStage(standing, policy, isLarge(standing, policy));
  if (!next || next.days < next.stage.day) return null;
  return contactOf(standing, next.stage, [
    ...saidSoFar(standing),
    ...oldestOverdue(standing),
    stageDue(next.stage),
  ]);
};
