import type { Day } from '../../domain/day.ts';
import { type BookCurve, bookCurve, hazardOf } from './book-curve.ts';
import { aroundHabit } from './habit.ts';
import type { Time } from './observe.ts';
import type { AccountRecord } from './record.ts';
import { copyOf, count, emptyTally, type Tally } from './tally.ts';
import type { Weekends } from './weekends.ts';

/** The counts of a whole book, from which each account's curve is made. */
export type BookState = {
  readonly records: ReadonlyMap<string, AccountRecord>;
  readonly time: Time;
  readonly weekends: Weekends;
  readonly today: Day;
  readonly weekendRolls: boolean;
  /** All invoices as they are, and moved from each account's habit to the book's median. */
  readonly plain: Tally;
  readonly moved: Tally;
  readonly curve: BookCurve;
};

type Setting = Pick<BookState, 'records' | 'time' | 'weekends' | 'today' | 'weekendRolls'>;

export function bookOf(setting: Setting): BookState {
  const plain = emptyTally();
  for (const { observations } of setting.records.values()) for (const one of observations) count(plain, one);
  return withMoved(setting, plain, bookCurve(plain, setting.time.clock.stride));
}

/** The same book with one account's record replaced, and what payments then say of weekends, in the time that account takes. */
export function withRecord(
  book: BookState,
  account: string,
  record: AccountRecord,
  weekends: Weekends,
): BookState {
  const before = book.records.get(account);
  const setting = {
    ...book,
    records: new Map(book.records).set(account, record),
    weekends,
  };
  const plain = copyOf(book.plain);
  for (const one of before?.observations ?? []) count(plain, one, -1);
  for (const one of record.observations) count(plain, one);
  const curve = bookCurve(plain, book.time.clock.stride);
  const { median } = curve;
  // Every account's place depends on the book's median: a whole step that seldom changes.
  if (median !== book.curve.median) return withMoved(setting, plain, curve);
  const moved = copyOf(book.moved);
  for (const one of before ? aroundHabit(before, median) : []) count(moved, one, -1);
  for (const one of aroundHabit(record, median)) count(moved, one);
  return assembled(setting, plain, moved, curve);
}

function withMoved(setting: Setting, plain: Tally, curve: Omit<BookCurve, 'aroundHabit'>): BookState {
  const moved = emptyTally();
  for (const record of setting.records.values())
    for (const one of aroundHabit(record, curve.median)) count(moved, one);
  return assembled(setting, plain, moved, curve);
}

function assembled(
  { records, time, weekends, today, weekendRolls }: Setting,
  plain: Tally,
  moved: Tally,
  curve: Omit<BookCurve, 'aroundHabit'>,
): BookState {
  const { hazard } = hazardOf(moved, time.clock.stride);
  return {
    records,
    time,
    weekends,
    today,
    weekendRolls,
    plain,
    moved,
    curve: { ...curve, aroundHabit: hazard },
  };
}
