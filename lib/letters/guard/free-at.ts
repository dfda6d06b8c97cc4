import { addDays, type Day, dayInZone, weekday } from '../../domain/day.ts';
import type { ContactRule } from '../../domain/letter-rules.ts';
import type { CustomerClock } from '../customer-clock.ts';
import { lawSpans } from './law-hours.ts';

/** A moment on the user's own clock. */
export type Moment = { readonly on: Day; readonly time: string };

type Plan = {
  readonly weekdays: readonly number[];
  readonly hours: { readonly from: string; readonly to: string };
};

const horizon = 31;

/**
 * The first moment at which the plan's hours, and a country's where a rule is given, let a contact through: in the
 * customer's zone, told on the user's clock. `inDays`: not before so many days from now. Null: none within a month.
 */
export function freeAt(
  clock: CustomerClock,
  plan: Plan,
  rule: ContactRule | null | undefined,
  inDays = 0,
): Moment | null {
  for (let ahead = inDays; ahead < inDays + horizon; ahead += 1) {
    const day = addDays(clock.day, ahead);
    const start = startOn(day, plan, rule, ahead === 0 ? clock.time : '00:00');
    if (start !== null) return onClockOf(clock.author, day, start, clock.zone);
  }
  return null;
}

/** When a day's first contact may be, at `after` or later. */
function startOn(day: Day, plan: Plan, rule: ContactRule | null | undefined, after: string): string | null {
  const at = weekday(day);
  if (!plan.weekdays.includes(at)) return null;
  const spans = (rule && lawSpans(rule, { day, weekday: at })) ?? [plan.hours];
  const starts = spans.flatMap(({ from, to }) => {
    const start = [from, plan.hours.from, after].toSorted().at(-1) ?? after;
    return start < to && start < plan.hours.to ? [start] : [];
  });
  return starts.toSorted()[0] ?? null;
}

function onClockOf(author: string, day: Day, time: string, zone: string): Moment {
  const there = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time });
  const here = there.withTimeZone(author);
  return {
    on: dayInZone(here.toInstant().toString(), author),
    time: here.toPlainTime().toString().slice(0, 5),
  };
}
