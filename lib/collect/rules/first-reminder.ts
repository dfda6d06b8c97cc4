import { isLarge } from '../is-large.ts';
import { large, noEmail, oldestOverdue, saidSoFar } from '../reasons.ts';
import { firstStage, isDemand } from '../stage-order.ts';
import { contactOf, type Rule } from './rule.ts';

/**
 * Nobody was asked yet: the first reminder, however old the debt. Where no address is known and the debt is as old as
 * the plan's call, the same first contact is a call. It logs as the first stage, so that what is written next is still
 * a second reminder and not a final one.
 */
export const firstReminder: Rule = (standing, policy) => {
  const first = firstStage(policy);
  const days = standing.overdue[0]?.daysOverdue;
  if (!first || days == null || days < first.day) return null;
  if (standing.reached && isDemand(standing.reached.stage, policy)) return null;
  const call = policy.stages.find(({ channel }) => channel === 'call');
  const byPhone = standing.account.email === null && call !== undefined && days >= call.day;
  return contactOf(standing, byPhone ? { ...first, channel: 'call' } : first, [
    ...saidSoFar(standing),
    ...oldestOverdue(standing),
    ...(isLarge(standing, policy) ? [large] : []),
    ...noEmail(standing),
  ]);
};
