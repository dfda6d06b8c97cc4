import type { Check } from './check.ts';
import { lawSays } from './law-hours.ts';
import { move } from './move.ts';

/**
 * The day of the week and the hour at the customer's. The plan's own hours advise; a country's hours for messages that
 * ring at once (texts) block.
 */
export const hours: Check = (_letter, facts) => {
  const { customer, plan, rule, by = 'mail' } = facts;
  if (!customer?.clock || by === 'letter') return null;
  const law = by === 'sms' ? lawSays(rule, customer.clock) : null;
  if (law) return { check: 'hours', blocking: true, says: law, mend: move(facts, rule) };
  if (!plan) return null;
  const { weekday, time, zone } = customer.clock;
  const mend = move(facts, by === 'sms' ? rule : null);
  if (!plan.weekdays.includes(weekday))
    return { check: 'hours', blocking: false, says: { code: 'weekday', weekday, zone }, mend };
  return time < plan.hours.from || time >= plan.hours.to
    ? { check: 'hours', blocking: false, says: { code: 'hours', time, zone, ...plan.hours }, mend }
    : null;
};
