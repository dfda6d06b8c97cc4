import { addDays, type Day } from '../domain/day.ts';
import type { ExpectedWeek } from '../domain/figure-day.ts';
import { addCash } from './add-cash.ts';
import type { KeptDay } from './kept-day.ts';
import type { Lens } from './lens.ts';
import { type Came, mondayOf } from './payments.ts';

/** A week that is over: what was expected when it began, and what came. */
export type PastWeek = { readonly expected: ExpectedWeek; readonly came: Came };

/** The Mondays of the last so many weeks, oldest first. */
export const lastMondays = (today: Day, weeks = 4): readonly Day[] =>
  Array.from({ length: weeks }, (_, at) => addDays(mondayOf(today), 7 * (at - weeks)));

/** The last weeks of which an expectation was kept, of every book, on their first day or in the week before. */
export function pastWeeks(
  books: readonly (readonly KeptDay[])[],
  lens: Lens,
  came: ReadonlyMap<Day, Came>,
  today: Day,
): readonly PastWeek[] {
  return lastMondays(today).flatMap((monday) => {
    const each = books.flatMap(
      (days) => days.findLast(({ day }) => day <= monday && day > addDays(monday, -7)) ?? [],
    );
    if (each.length < books.length) return [];
    const expected = expectedOf(each, monday, lens);
    return expected ? [{ expected, came: came.get(monday) ?? { minor: 0, count: 0 } }] : [];
  });
}

/** Null: nothing was expected, or what was is not kept of all. */
function expectedOf(each: readonly KeptDay[], monday: Day, lens: Lens): ExpectedWeek | null {
  const kept = each.flatMap(({ currencies }) => currencies);
  if (kept.some(({ expected }) => expected === null)) return null;
  const weeks = kept.flatMap(({ currency, expected }) => {
    const week = expected?.find(({ from }) => from === monday);
    return week ? [{ currency, weeks: [week], later: 0 }] : [];
  });
  return addCash(weeks, lens)?.weeks[0] ?? null;
}
