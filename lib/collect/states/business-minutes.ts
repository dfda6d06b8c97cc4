import type { Instant } from '../../domain/instant.ts';
import type { Policy } from '../../domain/policy.ts';

type Hours = Pick<Policy, 'weekdays' | 'hours'>;

/** Minutes between two moments that lie within business hours, as a clock in `zone` shows them; never negative. */
export function businessMinutes(
  from: Instant,
  to: Instant,
  zone: string,
  { weekdays, hours }: Hours,
): number {
  const start = local(from, zone);
  const end = local(to, zone);
  const opens = Temporal.PlainTime.from(hours.from);
  const closes = Temporal.PlainTime.from(hours.to);
  let minutes = 0;
  let day = start.toPlainDate();
  const last = end.toPlainDate();
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    if (weekdays.includes(day.dayOfWeek)) {
      const open = later(start, day.toPlainDateTime(opens));
      const close = earlier(end, day.toPlainDateTime(closes));
      minutes += Math.max(0, open.until(close).total('minutes'));
    }
    day = day.add({ days: 1 });
  }
  return Math.floor(minutes);
}

const local = (at: Instant, zone: string): Temporal.PlainDateTime =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();

const later = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime) =>
  Temporal.PlainDateTime.compare(a, b) > 0 ? a : b;
const earlier = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime) =>
  Temporal.PlainDateTime.compare(a, b) < 0 ? a : b;
