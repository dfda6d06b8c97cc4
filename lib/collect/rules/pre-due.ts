import type { Policy, Stage } from '../../domain/policy.ts';
import { isLarge } from '../is-large.ts';
import { dueSoon, large } from '../reasons.ts';
import type { Line, Standing } from '../standing.ts';
import { contactOf, type Rule } from './rule.ts';

/** A courtesy before the due date, for large accounts, while nothing is overdue. Asked once for each invoice. */
export const preDue: Rule = (standing, policy) => {
  const stage = courtesyStage(standing, policy);
  if (!stage || standing.overdue.length > 0) return null;
  const soon = standing.notDue.filter((line) => isDueSoon(line, stage));
  const first = soon[0];
  return first ? contactOf(standing, stage, [...dueSoon(first), large], soon) : null;
};

/** The plan's step before the due date, if this account gets one. */
export function courtesyStage(standing: Standing, policy: Policy): Stage | null {
  const stage = policy.stages.find(({ day }) => day < 0);
  return stage && (stage.onlyFor === 'everyone' || isLarge(standing, policy)) ? stage : null;
}

const isDueSoon = ({ reached, daysOverdue }: Line, stage: Stage): boolean =>
  reached === null && daysOverdue !== null && daysOverdue >= stage.day && daysOverdue < 0;
