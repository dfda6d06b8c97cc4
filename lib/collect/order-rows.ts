import type { Rates } from '../domain/rates.ts';
import type { WorklistRow } from './next-action.ts';
import { type Ranking, rankIn } from './ranks.ts';

const places: Readonly<Record<WorklistRow['part'], number>> = {
  clock: 0,
  value: 1,
  beyond: 2,
  later: 3,
  rest: 4,
};

/** Rows in order, and what put them there. */
export type Ordered = { readonly rows: readonly WorklistRow[]; readonly ranking: Ranking };

/**
 * Puts judged accounts in the order of work: by the clock, then by amount-days at risk, then what waits for another
 * day, then those with a day ahead by that day, then the rest by name. The order given changes nothing.
 */
export function orderRows(judged: readonly WorklistRow[], rates: Rates | null): Ordered {
  const ranking = rankIn(judged, rates);
  return { rows: judged.toSorted(compareBy(ranking)), ranking };
}

/** The same with one row in place of another; null where its place cannot be told without all the others. */
export function replaceRow(
  { rows, ranking }: Ordered,
  before: WorklistRow,
  after: WorklistRow,
): Ordered | null {
  const { measured } = ranking;
  if (!after.atRisk.every(({ currency }) => measured?.has(currency))) return null;
  const compare = compareBy(ranking);
  const left = rows.toSpliced(rows.indexOf(before), 1);
  let [low, high] = [0, left.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = left[middle];
    if (one && compare(one, after) < 0) low = middle + 1;
    else high = middle;
  }
  return { rows: left.toSpliced(low, 0, after), ranking };
}

const compareBy =
  (ranking: Ranking) =>
  (a: WorklistRow, b: WorklistRow): number =>
    places[a.part] - places[b.part] ||
    within(a, b) ||
    (a.part === 'rest' ? 0 : difference(ranking.of(a), ranking.of(b))) ||
    byName(a, b);

/** By the clock, or by the day ahead. */
function within(a: WorklistRow, b: WorklistRow): number {
  if (a.part === 'clock') return compare(a.clock ?? '', b.clock ?? '');
  return a.part === 'later' ? compare(a.action.dueOn ?? '', b.action.dueOn ?? '') : 0;
}

/** Two endless ranks are equal. */
const difference = (a: number, b: number): number => (a === b ? 0 : a - b);

const names = new Intl.Collator('en');

export function byName({ standing: a }: WorklistRow, { standing: b }: WorklistRow): number {
  return names.compare(a.account.name, b.account.name) || compare(a.account.key, b.account.key);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
