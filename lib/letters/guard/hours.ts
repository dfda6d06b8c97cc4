import type { Check } from './check.ts';
import { lawAllows } from './law-hours.ts';

/**
 * The day of the week and the hour at the customer's. The plan's own hours advise; a country's hours for messages that
 * ring at once (texts) block.
 */
export const hours: Check = (_letter, { customer, plan, rule, by = 'mail' }) => {
  if (!customer?.clock || by === 'letter') return null;
  const { weekday, time, zone } = customer.clock;
  if (by === 'sms' && !lawAllows(rule, customer.clock))
    return {
      check: 'hours',
      blocking: true,
      says: { code: 'law-hours', time, zone, source: rule?.source ?? '' },
      mend: 'put-off',
    };
  if (!plan) return null;
  if (!plan.weekdays.includes(weekday))
    return { check: 'hours', blocking: false, says: { code: 'weekday', weekday, zone }, mend: 'put-off' };
  return time < plan.hours.from || time >= plan.hours.to
    ? { check: 'hours', blocking: false, says: { code: 'hours', time, zone, ...plan.hours }, mend: 'put-off' }
    : null;
};
