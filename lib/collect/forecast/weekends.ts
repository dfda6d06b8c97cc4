import { type Clock, clocks, type DayNumbers, isWeekend } from './clock.ts';
import type { PaidHistory } from './history.ts';
import { median } from './median.ts';

/** What payments say about weekends, of an account or a book: counts that add up. */
export type Weekends = {
  /** Payments known to the day, and those of them that came on a weekend. */
  readonly known: number;
  readonly onWeekend: number;
  /**
   * Payments of invoices due on a weekend, and how much they speak for counting from the Friday before (above zero)
   * and not from the Monday after.
   */
  readonly dueOnWeekend: number;
  readonly forFriday: number;
};

export const noWeekends: Weekends = { known: 0, onWeekend: 0, dueOnWeekend: 0, forFriday: 0 };

export const plus = (a: Weekends, b: Weekends): Weekends => ({
  known: a.known + b.known,
  onWeekend: a.onWeekend + b.onWeekend,
  dueOnWeekend: a.dueOnWeekend + b.dueOnWeekend,
  forFriday: a.forFriday + b.forFriday,
});

/** Of one account: each payment of a weekend invoice speaks for the day that fits better to its other invoices. */
export function weekendsOf(history: readonly PaidHistory[], days: DayNumbers): Weekends {
  const { stepOf } = clocks.business;
  const [weekday, weekend]: [number[], number[]] = [[], []];
  let onWeekend = 0;
  for (const { dueDate, paid } of history) {
    if (typeof paid !== 'string') continue;
    const [due, at] = [days.of(dueDate), days.of(paid)];
    if (isWeekend(at)) onWeekend++;
    (isWeekend(due) ? weekend : weekday).push(stepOf(at) - stepOf(due));
  }
  const usual = median(weekday);
  const known = weekday.length + weekend.length;
  if (usual === null) return { ...noWeekends, known, onWeekend };
  const forFriday = weekend.reduce(
    (sum, late) => sum + Math.abs(late - usual) - Math.abs(late + 1 - usual),
    0,
  );
  return { known, onWeekend, dueOnWeekend: weekend.length, forFriday };
}

/** A book with this share of its payments on weekends counts every day; until it has shown some it does not. */
const weekendShare = 0.14;
const weekdayPrior = 20;

/** Which days count for a book with these payments. */
export const clockFor = ({ known, onWeekend }: Weekends): Clock =>
  onWeekend / (known + weekdayPrior) > weekendShare ? clocks.calendar : clocks.business;

/** The book's way counts like this many of an account's own payments; Monday like ten of the book's. */
const bookWeight = 4;
const mondayPrior = 10;

/** Whether an account takes a due date on a weekend as the Friday before, to pay in time. */
export const meansFriday = (own: Weekends, book: Weekends): boolean =>
  own.forFriday + (bookWeight * book.forFriday) / (book.dueOnWeekend + mondayPrior) > 0;
