import { addDays, type Day } from '../../domain/day.ts';
import { type DateForm, dateFormIn } from './date-form.ts';
import type { DateOrder, OrderFinding } from './date-order.ts';
import type { DayContext, DayReading } from './day-reading.ts';
import type { Relative } from './relative.ts';
import { allOrders, namedDays, numericDay } from './resolve.ts';

/**
 * Reads a text that is one date. `order` is what was found for the column or what the user answered; it decides only
 * dates of bare numbers that several orders read. With null, or where the finding leaves it open, such a date is
 * `ambiguous` between all days it can mean.
 */
export function readDay(
  text: string,
  order: DateOrder | OrderFinding | null,
  context: DayContext,
): DayReading {
  const form = dateFormIn(text, context.lang);
  switch (form.kind) {
    case 'empty':
    case 'instant':
      return form;
    case 'none':
      return { kind: 'unreadable' };
    case 'month':
      return { kind: 'imprecise', unit: 'month', count: null };
    case 'relative':
      return fromPageDay(form, context);
    case 'named':
      return ofThisCount(oneOf(namedDays(form, context)), context);
    case 'numeric':
      return ofThisCount(numeric(form, order, context.loadedOn ?? context.today), context);
  }
}

/** Ethiopia counts seven or eight years fewer, its months begin otherwise, and nothing in a date says so. */
const ethiopian = /^(?:am|ti|om)(?:-|$)/i;
const fewer = { from: -9 * 365, to: -5 * 365 };

function ofThisCount(reading: DayReading, { today, lang }: DayContext): DayReading {
  if (reading.kind !== 'day' || !ethiopian.test(lang ?? '')) return reading;
  const isDoubtful = reading.day > addDays(today, fewer.from) && reading.day < addDays(today, fewer.to);
  return isDoubtful ? { kind: 'unreadable' } : reading;
}

function fromPageDay({ unit, count }: Relative, { today, loadedOn }: DayContext): DayReading {
  if (unit !== 'day') return { kind: 'imprecise', unit, count };
  return loadedOn === today ? { kind: 'day', day: addDays(today, count), relative: true } : { kind: 'stale' };
}

function numeric(
  form: Extract<DateForm, { kind: 'numeric' }>,
  order: DateOrder | OrderFinding | null,
  reference: Day,
): DayReading {
  const days = [...new Set(ordersFor(order).flatMap((one) => numericDay(form, one, reference) ?? []))];
  // A date that its column's order cannot read, but another can, is read as what it alone can be.
  return days.length > 0 || order === null
    ? oneOf(days)
    : oneOf([...new Set(allOrders.flatMap((one) => numericDay(form, one, reference) ?? []))]);
}

function ordersFor(order: DateOrder | OrderFinding | null): readonly DateOrder[] {
  if (order === null) return allOrders;
  if (typeof order === 'string') return [order];
  if (order.kind === 'settled') return [order.order];
  return order.kind === 'ambiguous' ? order.candidates : allOrders;
}

function oneOf(days: readonly Day[]): DayReading {
  const [day, ...others] = days;
  if (!day) return { kind: 'unreadable' };
  return others.length > 0 ? { kind: 'ambiguous', days } : { kind: 'day', day, relative: false };
}
