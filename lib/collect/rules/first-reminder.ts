import { isLarge } from '../is-large.ts';
import { large, oldestOverdue, saidSoFar } from '../reasons.ts';
import { firstStage, isDemand } from '../stage-order.ts';
import { contactOf, type Rule } from './rule.ts';

/**
 * Nobody was asked yet: the first reminder, however old the debt. Lists seldom show an address, so a missing one does
 * not turn it into a call: the draft asks for it, once.
 */
export const firstReminder: Rule = (standing, policy) => {
  const first = firstStage(policy);
  const days = standing.overdue[0]?.daysOverdue;
  if (!first || days == null || days < first.day) return null;
  if (standing.reached && isDemand(standing.reached.stage, policy)) return null;
  return contactOf(standing, first, [
    ...saidSoFar(standing),
    ...oldestOverdue(standing),
    ...(isLarge(standing, policy) ? [large] : []),
  ]);
};
