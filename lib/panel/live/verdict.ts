import type { Reading } from '../../domain/reading.ts';
import { identityOf, type ListView, listsOf } from './list-view.ts';
import { rowKeys } from './row-keys.ts';

/**
 * What became of a page that is watched.
 * - `same`: the rows are those of before, some of them edited, sorted, added or gone.
 * - `moved`: other rows of the same list: turned, filtered, sorted over its pages, or come where there were none.
 * - `elsewhere`: another company is named, and the rows are others, too.
 * - `unknown`: cannot be told. Rows of another company may have come before its name, or its name before its rows.
 */
export type Verdict = 'same' | 'moved' | 'elsewhere' | 'unknown';

const rank: Readonly<Record<Verdict, number>> = { same: 0, moved: 1, elsewhere: 2, unknown: 3 };

/** Compares two readings of one watch. */
export function verdictOf(before: Reading, now: Reading): Verdict {
  const [named, renamed] = [identityOf(before.page), identityOf(now.page)];
  const old = listsOf(before);
  const found = listsOf(now).map((view, at): Verdict => {
    const likely = [old[at], ...old].find((one) => one?.shape === view.shape);
    return changeOf(likely, view);
  });
  const worst = found.reduce<Verdict>((most, one) => (rank[one] > rank[most] ? one : most), 'same');
  if (named === renamed) return worst;
  // A name that comes late names the rows that stand there.
  if (before.page.identity.length === 0) return worst === 'unknown' ? 'unknown' : 'moved';
  return worst === 'same' ? 'unknown' : 'elsewhere';
}

function changeOf(before: ListView | undefined, now: ListView): Verdict {
  if (!before) return 'moved';
  const old = new Set(rowKeys(before.region));
  const keys = rowKeys(now.region);
  if (old.size === 0) return keys.length === 0 ? 'same' : 'moved';
  const kept = keys.filter((key) => old.has(key)).length;
  if (kept > 0 && kept * 2 >= Math.min(old.size, keys.length)) return 'same';
  if (before.filters !== now.filters) return 'moved';
  if (keys.length === 0) return now.total === 0 ? 'moved' : 'unknown';
  // Another part of as many rows; where all rows were in view, they would have stayed.
  return now.total !== null && now.total === before.total && now.total > keys.length ? 'moved' : 'unknown';
}
