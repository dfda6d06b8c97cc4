import * as z from 'zod/mini';

/** A calendar day without a zone, `YYYY-MM-DD`. Sorts as text. */
export type Day = string & z.$brand<'Day'>;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** `YYYY-MM-DD` of a day that exists; 2026-02-30 is refused. */
export const isDay = (text: string): text is Day => shape.test(text) && parse(text) !== null;

export const day = z.string().check(z.refine(isDay, 'not a day')).brand<'Day'>();

/** The day of these numbers, or null where no such day exists. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  return isDay(text) ? text : null;
}

export function addDays(start: Day, days: number): Day {
  return Temporal.PlainDate.from(start).add({ days }).toString() as Day;
}

/** Whole days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: Day, end: Day): number {
  return (utc(end) - utc(start)) / 86_400_000;
}

/** 1 = Monday … 7 = Sunday. */
export const weekday = (of: Day): number => Temporal.PlainDate.from(of).dayOfWeek;

/** The local day of an instant in a zone. */
export function dayInZone(instant: string, zone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as Day;
}

function parse(text: string): number | null {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : time;
}

const utc = (of: Day): number => Date.parse(`${of}T00:00:00Z`);
const pad = (number: number, width: number): string => String(number).padStart(width, '0');
