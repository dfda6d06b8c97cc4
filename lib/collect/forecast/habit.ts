import { first } from './axis.ts';
import type { AccountRecord, Habit } from './record.ts';
import type { Observation } from './tally.ts';

/** How far an account's own median is believed: half at two payments. */
export const habitWeight = ({ payments }: Habit): number => payments / (payments + 2);

/** Steps from the book's median to the account's habit. */
export const moveOf = (habit: Habit, bookMedian: number): number =>
  habit.median === null ? 0 : Math.round(habitWeight(habit) * (habit.median - bookMedian));

/** The account's invoices as they would stand if its habit were the book's. */
export function aroundHabit(record: AccountRecord, bookMedian: number): readonly Observation[] {
  const move = moveOf(record, bookMedian);
  if (move === 0) return record.observations;
  return record.observations.map(({ enter, from, to }) => ({
    enter: enter <= first ? enter : enter - move,
    from: from === null ? null : from - move,
    to: to - move,
  }));
}
