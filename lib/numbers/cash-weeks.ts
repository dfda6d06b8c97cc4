import type { Day } from '../domain/day.ts';
import { addDays } from '../domain/day.ts';
import type { ExpectedWeek, FigureDay } from '../domain/figure-day.ts';
import { type Came, mondayOf } from './payments.ts';

/** A week that is over: what was expected when it began, and what came. */
export type PastWeek = { readonly expected: ExpectedWeek; readonly came: Came };

/** The last so many weeks of which an expectation was kept on their first day or in the week before. */
export function pastWeeks(
  days: readonly FigureDay[],
  currency: string,
  came: ReadonlyMap<Day, Came>,
  today: Day,
  weeks = 4,
): readonly PastWeek[] {
  const mondays = Array.from({ length: weeks }, (_, at) => addDays(mondayOf(today), 7 * (at - weeks)));
  return mondays.flatMap((monday) => {
    const kept = days.findLast(({ day }) => day <= monday && day > addDays(monday, -7));
    const expected = kept?.currencies
      .find((one) => one.currency === currency)
      ?.expected.find(({ from }) => from === monday);
    return expected ? [{ expected, came: came.get(monday) ?? { minor: 0, count: 0 } }] : [];
  });
}
