import type { Finding } from '../letter.ts';
import type { GuardFacts } from './check.ts';
import { texts } from './texts.ts';

type CallFacts = Pick<GuardFacts, 'customer' | 'plan' | 'rule' | 'contacts'>;

/**
 * What stands against calling a customer now: a wish not to be called, the hours and the number of calls that the
 * country allows, the plan's own hours. Said before the call; a person decides.
 */
export function callFindings({ customer, plan, rule, contacts = [] }: CallFacts): readonly Finding[] {
  const found: Finding[] = [];
  const add = (check: string, blocking: boolean, text: { readonly title: string; readonly why: string }) =>
    found.push({ check, blocking, ...text, mend: null, overrulable: false, overruled: null });
  if (!customer) return found;
  if (customer.doNotContact)
    add(
      'do-not-contact',
      true,
      texts.doNotContact(customer.doNotContact.since, customer.doNotContact.reason),
    );
  const out = customer.optOuts.find(({ channel }) => channel === 'phone');
  if (out) add('opt-out', true, texts.noCalls(out.since));
  for (const { channels, most, days } of rule?.limits ?? []) {
    const count = contacts.filter(
      ({ call, daysAgo }) => daysAgo < days && (call || channels === 'all'),
    ).length;
    if (count >= most) add('often', true, texts.often(count, days, most, rule?.source ?? ''));
  }
  if (!customer.clock) return found;
  const { weekday, time, zone } = customer.clock;
  const spans = rule?.calls ?? [];
  const allowed = spans.some(
    (span) => span.weekdays.includes(weekday) && time >= span.from && time < span.to,
  );
  if (spans.length > 0 && !allowed) add('hours', true, texts.lawHours(time, zone, rule?.source ?? ''));
  else if (plan && !plan.weekdays.includes(weekday)) add('hours', false, texts.weekday(weekday, zone));
  else if (plan && (time < plan.hours.from || time >= plan.hours.to))
    add('hours', false, texts.callHours(time, zone, plan.hours));
  return found;
}
