import { branchesOf, instalments, oldestOverdue, saidSoFar } from '../../reasons.ts';
import { firstStage, isDemand } from '../../stage-order.ts';
import { contactOf, type Rule } from './rule.ts';

/**
 * Nobody was asked yet: the first reminder, however old the debt. Lists seldom show an address, so a missing one does
 * not turn it into a call: the draft asks for it, once.
 */
export const firstReminder: Rule = (standing, policy) => {
  const first = firstStage(policy);
  const age = standing.demand[0]?.age;
  if (!first || age == null || age < first.day) return null;
  if (standing.reached && isDemand(standing.reached.stage, policy)) return null;
  return contactOf(standing, first, [
    ...saidSoFar(standing),
    ...oldestOverdue(standing),
    ...instalments(standing.demand),
    ...branchesOf(standing),
  ]);
};
