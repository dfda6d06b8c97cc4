import { type Day, daysBetween } from '../domain/day.ts';
import { figureId } from '../domain/figure-id.ts';
import { joined } from './join.ts';
import type { KeptDay } from './kept-day.ts';
import type { Lens } from './lens.ts';

/** What the figures of one thing (a book, a part of it, several books, a customer) were on one day. */
export type CourseDay = {
  readonly day: Day;
  /** Of the plan in force; null: not known. */
  readonly policyVersion: number | null;
  readonly values: { readonly [id: string]: number | undefined };
};

/** How far back a book's newest day may lie: books are not all read on one day. */
const near = 7;

/**
 * One or several books, or the same part of each, on the days on which each was read that day or in the week before; of
 * what is seen. Oldest first, as the days are given.
 */
export function courseOf(books: readonly (readonly KeptDay[])[], lens: Lens): readonly CourseDay[] {
  const all = new Set(books.flatMap((days) => days.map(({ day }) => day)));
  return [...all].sort().flatMap((day) => {
    const each = books.flatMap((days) => nearest(days, day) ?? []);
    if (each.length < books.length) return [];
    const values = figureId.options.flatMap((id) => {
      const value = joined(id, each, lens, day);
      return value === null ? [] : [[id, value] as const];
    });
    if (values.length === 0) return [];
    const policyVersion = Math.max(...each.map((one) => one.policyVersion));
    return [{ day, policyVersion, values: Object.fromEntries(values) }];
  });
}

const nearest = (days: readonly KeptDay[], day: Day): KeptDay | undefined =>
  days.findLast((one) => one.day <= day && daysBetween(one.day, day) <= near);
