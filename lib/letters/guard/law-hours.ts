import type { ContactRule } from '../../domain/letter-rules.ts';
import type { CustomerClock } from '../customer-clock.ts';
import type { Says } from './says.ts';

type Span = { readonly from: string; readonly to: string };

/** Whether a country keeps a day free of calls and texts. */
const isHoliday = ({ holidays = [] }: ContactRule, day: string): boolean =>
  holidays.some((one) => day.endsWith(one));

/** When a country lets calls and texts through on a day; null: it says nothing of it. */
export function lawSpans(
  rule: ContactRule,
  { day, weekday }: Pick<CustomerClock, 'day' | 'weekday'>,
): readonly Span[] | null {
  if (isHoliday(rule, day)) return [];
  return rule.calls.length === 0 ? null : rule.calls.filter(({ weekdays }) => weekdays.includes(weekday));
}

/** What a country has against calls and texts at what the customer's clock shows; null: nothing. */
export function lawSays(rule: ContactRule | null | undefined, clock: CustomerClock): Says | null {
  if (!rule) return null;
  const { day, time, zone } = clock;
  const spans = lawSpans(rule, clock);
  if (!spans || spans.some(({ from, to }) => time >= from && time < to)) return null;
  const { source } = rule;
  return isHoliday(rule, day) ? { code: 'holiday', zone, source } : { code: 'law-hours', time, zone, source };
}
