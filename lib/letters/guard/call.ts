import type { Finding } from '../letter.ts';
import type { CheckId, GuardFacts } from './check.ts';
import { lawAllows } from './law-hours.ts';
import type { Says } from './says.ts';

type CallFacts = Pick<GuardFacts, 'customer' | 'plan' | 'rule' | 'contacts'>;

/**
 * What stands against calling a customer now: a wish not to be called, the hours and the number of calls that the
 * country allows, the plan's own hours. Said before the call; a person decides.
 */
export function callFindings({ customer, plan, rule, contacts = [] }: CallFacts): readonly Finding[] {
  const found: Finding[] = [];
  const add = (check: CheckId, blocking: boolean, says: Says) =>
    found.push({ check, blocking, says, mend: null, overrulable: false, overruled: null });
  if (!customer) return found;
  const source = rule?.source ?? '';
  if (customer.doNotContact)
    add('do-not-contact', true, { code: 'do-not-contact', ...customer.doNotContact });
  const out = customer.optOuts.find(({ channel }) => channel === 'phone');
  if (out) add('opt-out', true, { code: 'opt-out', ...out });
  for (const { channels, most, days } of rule?.limits ?? []) {
    const count = contacts.filter(
      ({ call, daysAgo }) => daysAgo < days && (call || channels === 'all'),
    ).length;
    if (count >= most) add('often', true, { code: 'often', count, days, most, source });
  }
  if (!customer.clock) return found;
  const { weekday, time, zone } = customer.clock;
  if (!lawAllows(rule, customer.clock)) add('hours', true, { code: 'law-hours', time, zone, source });
  else if (plan && !plan.weekdays.includes(weekday)) add('hours', false, { code: 'weekday', weekday, zone });
  else if (plan && (time < plan.hours.from || time >= plan.hours.to))
    add('hours', false, { code: 'call-hours', time, zone, ...plan.hours });
  return found;
}
