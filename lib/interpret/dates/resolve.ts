import { type Day, dayOf, daysBetween, weekday } from '../../domain/day.ts';
import type { DateForm, Weekdays } from './date-form.ts';
import type { DateOrder } from './date-order.ts';
import type { DayContext } from './day-reading.ts';
import { languageOf } from './names.ts';

/** No ledger holds days beyond these; a year outside is another calendar or no year. */
const firstYear = 1970;
const lastYear = 2100;

export const allOrders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

type Numeric = Extract<DateForm, { kind: 'numeric' }>;
type Named = Extract<DateForm, { kind: 'named' }>;

/**
 * The day that bare numbers name under an order; null where they cannot be meant so. `reference` is the page's day:
 * it gives two-digit years their century (the year within 50 years of it) and left-out years their year.
 */
export function numericDay(form: Numeric, order: DateOrder, reference: Day): Day | null {
  const { numbers, mark, weekdays } = form;
  const [a, b, c] = numbers;
  if (!a || !b) return null;
  if (!c) {
    if (order === 'ymd' || (order === 'mdy' && mark === '.')) return null;
    const [day, month] = order === 'dmy' ? [a, b] : [b, a];
    return sameYear(month.value, day.value, weekdays, reference);
  }
  if ((a.width === 4) !== (order === 'ymd') && (a.width === 4 || c.width === 4)) return null;
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  if (day.width > 2 || month.width > 2 || (year.width !== 4 && year.width !== 2)) return null;
  if (isTooFar(year.value, reference)) return null;
  return existing(
    year.width === 2 ? century(year.value, reference) : year.value,
    month.value,
    day.value,
    weekdays,
  );
}

/**
 * All days that a date with a named month can mean: one; or more where the year is left out near the turn of a year,
 * or where the month's name is another month in another language and the page's language does not tell.
 */
export function namedDays(form: Named, { today, loadedOn, yearless, lang }: DayContext): readonly Day[] {
  const { year, shortYear, months, day, weekdays } = form;
  const reference = loadedOn ?? today;
  const own = months.filter(({ langs }) => langs.includes(languageOf(lang ?? '')));
  const found = (own.length > 0 ? own : months).flatMap(({ number }): readonly (Day | null)[] => {
    if (year !== null && isTooFar(year, reference)) return [];
    if (year !== null) return [existing(shortYear ? century(year, reference) : year, number, day, weekdays)];
    const thisYear = sameYear(number, day, weekdays, reference);
    return yearless === 'this-year' ? [thisYear] : [thisYear, nearestYear(number, day, weekdays, reference)];
  });
  return [...new Set(found.flatMap(some))];
}

function existing(year: number, month: number, day: number, weekdays: Weekdays): Day | null {
  if (!(year >= firstYear && year <= lastYear)) return null;
  const found = dayOf(year, month, day);
  return found && (weekdays?.includes(weekday(found)) ?? true) ? found : null;
}

/** No ledger looks further ahead: such a year counts from elsewhere (4/3/69 is 2026 in Thailand). */
const farthest = 20;

/** A year of another count (2083 is 2026 in Nepal), or one that stands for never. */
const isTooFar = (year: number, reference: Day): boolean => year - yearOf(reference) > farthest;

/** The year with these last digits that lies within 50 years of the page's day; none where that is far ahead. */
function century(short: number, reference: Day): number {
  const now = yearOf(reference);
  const same = now - (now % 100) + short;
  const nearest = same - now > 50 ? same - 100 : now - same >= 50 ? same + 100 : same;
  return nearest - now > farthest ? Number.NaN : nearest;
}

const sameYear = (month: number, day: number, weekdays: Weekdays, reference: Day) =>
  existing(yearOf(reference), month, day, weekdays);

function nearestYear(month: number, day: number, weekdays: Weekdays, reference: Day): Day | null {
  const days = [-1, 0, 1].flatMap((offset) =>
    some(existing(yearOf(reference) + offset, month, day, weekdays)),
  );
  const distance = (of: Day) => Math.abs(daysBetween(reference, of));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const yearOf = (of: Day): number => Number(of.slice(0, 4));
const some = (of: Day | null): readonly Day[] => (of === null ? [] : [of]);
