import { type Day, daysBetween } from '../domain/day.ts';
import type { FigureDay, PartOf } from '../domain/figure-day.ts';
import { type FigureId, figureId } from '../domain/figure-id.ts';
import { nature } from './nature.ts';

/** What the figures of one thing (a book, a part of it, several books, a customer) were on one day. */
export type CourseDay = {
  readonly day: Day;
  /** Of the plan in force; null: not known. */
  readonly policyVersion: number | null;
  readonly values: { readonly [id: string]: number | undefined };
};

/** A whole book in one currency, oldest day first, as the days are given. */
export const courseOfBook = (days: readonly FigureDay[], currency: string): readonly CourseDay[] =>
  days.flatMap(({ day, policyVersion, currencies }) => {
    const values = currencies.find((one) => one.currency === currency)?.values;
    return values ? [{ day, policyVersion, values }] : [];
  });

/** The accounts of one owner or one segment as they were on each day. */
export const courseOfPart = (
  days: readonly FigureDay[],
  { by, is }: PartOf,
  currency: string,
): readonly CourseDay[] =>
  days.flatMap(({ day, policyVersion, ids = [], parts = [] }) => {
    const part = parts.find((one) => one.by === by && one.is === is && one.currency === currency);
    if (!part) return [];
    const values = ids.flatMap((id, at) => {
      const value = part.values[at] ?? null;
      return value === null ? [] : [[id, value] as const];
    });
    return [{ day, policyVersion, values: Object.fromEntries(values) }];
  });

/** How far back a book's newest day may lie: books are not all read on one day. */
const near = 7;

/** Several books as one, on the days on which each was read that day or in the week before. */
export function courseOfBooks(
  books: readonly (readonly FigureDay[])[],
  currency: string,
): readonly CourseDay[] {
  const all = new Set(books.flatMap((days) => days.map(({ day }) => day)));
  return [...all].sort().flatMap((day) => {
    const each = books.flatMap(
      (days) => days.findLast((one) => one.day <= day && daysBetween(one.day, day) <= near) ?? [],
    );
    if (each.length < books.length) return [];
    const values = figureId.options.flatMap((id) => {
      const value = joined(each, id, currency);
      return value === null ? [] : [[id, value] as const];
    });
    const policyVersion = Math.max(...each.map((one) => one.policyVersion));
    return [{ day, policyVersion, values: Object.fromEntries(values) }];
  });
}

/** Null: it does not follow from the days kept. */
function joined(each: readonly FigureDay[], id: FigureId, currency: string): number | null {
  const { join, inCurrency } = nature[id];
  const seen = each.flatMap(
    ({ currencies }) =>
      currencies.find((one) => (inCurrency ? one.currency === currency : one.values[id] !== undefined)) ?? [],
  );
  const known = seen.flatMap(({ values, per }) => {
    const value = values[id];
    return value === undefined ? [] : [{ value, per: per?.[id] ?? null }];
  });
  if (join === 'none' || known.length === 0) return null;
  if (join === 'mean-of-all' && known.length < seen.length) return null;
  if (join === 'sum') return known.reduce((sum, { value }) => sum + value, 0);
  const weights = known.flatMap(({ per }) => per ?? []);
  if (weights.length < known.length) return null;
  const whole = known.reduce((sum, { value, per }) => sum + value * (per ?? 0), 0);
  return whole / (join === 'longest' ? Math.max(...weights) : weights.reduce((sum, one) => sum + one, 0));
}
