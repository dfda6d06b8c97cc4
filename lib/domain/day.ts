import * as z from 'zod/mini';

/** A calendar day without a zone, `YYYY-MM-DD`. Sorts as text. */
export type Day = string & z.$brand<'Day'>;

const shape = /^\d{4}-\d{2}-\d{2}$/;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD` of a day that exists; 2026-02-30 is refused. */
export function isDay(text: string): text is Day {
  if (!shape.test(text)) return false;
  const [year, month, dayOfMonth] = numbersOf(text);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return dayOfMonth > 0 && dayOfMonth <= (lengths[month - 1] ?? 0) + (leap ? 1 : 0);
}

export const day = z.string().check(z.refine(isDay, 'not a day')).brand<'Day'>();

/** The day of these numbers, or null where no such day exists. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  return isDay(text) ? text : null;
}

export function addDays(start: Day, days: number): Day {
  const date = new Date(laterBy400Years(start, days));
  const [year, month, dayOfMonth] = [date.getUTCFullYear() - 400, date.getUTCMonth() + 1, date.getUTCDate()];
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

/** Whole days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: Day, end: Day): number {
  return (laterBy400Years(end) - laterBy400Years(start)) / 86_400_000;
}

/** 1 = Monday … 7 = Sunday. */
export const weekday = (of: Day): number => new Date(laterBy400Years(of)).getUTCDay() || 7;

const inUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The local day of an instant in a zone. */
export function dayInZone(instant: string, zone: string): Day {
  // Instants are kept in UTC and begin with its day; lists ask this a hundred thousand times.
  if (zone === 'UTC' && inUtc.test(instant)) return instant.slice(0, 10) as Day;
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as Day;
}

const numbersOf = (of: string): [year: number, month: number, dayOfMonth: number] => [
  Number(of.slice(0, 4)),
  Number(of.slice(5, 7)),
  Number(of.slice(8)),
];

/**
 * Milliseconds of the day 400 years on, in which the calendar repeats itself, weekdays included: `Date.UTC` takes years
 * below 100 for others. Without reading any text as a date: lists ask this a hundred thousand times.
 */
function laterBy400Years(of: Day, days = 0): number {
  const [year, month, dayOfMonth] = numbersOf(of);
  return Date.UTC(year + 400, month - 1, dayOfMonth + days);
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');
