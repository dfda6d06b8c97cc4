import { dayOf } from '../../domain/day.ts';
import { instantOf } from '../../domain/instant.ts';
import { dateForm } from './date-form.ts';
import type { DayReading } from './day-reading.ts';

const compact = /^(19|20)(\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?$/;
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?$/;
/** Seconds or milliseconds since 1970, within years 2001 to 2100. */
const epoch = /^(?:[1-3]\d{9}|[1-3]\d{12})$/;

/**
 * A day that an attribute gives in a machine's form (`datetime`, `data-order`, `data-value`): ISO with or without
 * time, 20260403, or seconds or milliseconds since 1970, which are moments and no days.
 */
export function machineDay(text: string): DayReading {
  const value = text.trim();
  if (value === '') return { kind: 'empty' };
  if (epoch.test(value)) return { kind: 'instant', instant: instantOf(Number(value.padEnd(13, '0'))) };
  const [, century = '', year = '', month, dayOfMonth] = compact.exec(value) ?? [];
  const [, isoYear, isoMonth, isoDay] = iso.exec(value) ?? [];
  const day = month
    ? dayOf(Number(century + year), Number(month), Number(dayOfMonth))
    : dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
  if (day) return { kind: 'day', day, relative: false };
  const form = dateForm(value);
  return form.kind === 'instant' ? form : { kind: 'unreadable' };
}
