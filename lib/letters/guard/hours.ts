import type { Check } from './check.ts';

/**
 * The day of the week and the hour at the customer's. The plan's own hours advise; a country's hours for messages that
 * ring at once (texts) block.
 */
export const hours: Check = (_letter, { customer, plan, rule, by = 'mail' }) => {
  if (!customer?.clock || by === 'letter') return null;
  const { weekday, time, zone } = customer.clock;
  const spans = rule?.calls ?? [];
  const allowed = spans.some(
    (span) => span.weekdays.includes(weekday) && time >= span.from && time < span.to,
  );
  if (by === 'sms' && spans.length > 0 && !allowed)
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
