import type { Reading, Region } from '../../domain/reading.ts';
import { identityOf, type ListView, listsOf } from './list-view.ts';
import { rowsByKey } from './row-keys.ts';

/**
 * What became of a page that is watched.
 * - `same`: the rows are those of before, some of them edited, sorted, added or gone.
 * - `moved`: other rows of the same list: turned, filtered, sorted over its pages, or come where there were none.
 * - `elsewhere`: another company is named, and the rows are others, too.
 * - `unknown`: cannot be told. Rows of another company may have come before its name, or its name before its rows.
 */
export type Verdict = 'same' | 'moved' | 'elsewhere' | 'unknown';

const rank: Readonly<Record<Verdict, number>> = { same: 0, moved: 1, elsewhere: 2, unknown: 3 };

/**
 * Compares two readings of one watch. `knows`: whether a row said the very same before, under the same name.
 */
export function verdictOf(
  before: Reading,
  now: Reading,
  knows: (view: ListView, page: Reading['page']) => boolean = () => false,
): Verdict {
  const [named, renamed] = [identityOf(before.page), identityOf(now.page)];
  const old = listsOf(before);
  const found = listsOf(now).map((view, at): Verdict => {
    const same = [old[at], ...old].find((one) => one?.shape === view.shape);
    const change = changeOf(same ?? old.find(({ look }) => look === view.look), view);
    return change === 'unknown' && knows(view, now.page) ? 'moved' : change;
  });
  const worst = found.reduce<Verdict>((most, one) => (rank[one] > rank[most] ? one : most), 'same');
  if (named === renamed) return worst;
  // A name that comes late names the rows that stand there.
  if (before.page.identity.length === 0) return worst === 'unknown' ? 'unknown' : 'moved';
  return worst === 'same' ? 'unknown' : 'elsewhere';
}

function changeOf(before: ListView | undefined, now: ListView): Verdict {
  if (!before) return 'moved';
  const size = now.region.rows.id.length;
  const was = before.region.rows.id.length;
  // A list that said itself that it is empty was not merely arriving.
  if (was === 0 && size > 0) return before.total === 0 ? 'unknown' : 'moved';
  const kept = keptRows(before.region, now.region);
  if (kept * 2 >= Math.min(was, size) && (kept > 0 || was === size)) return 'same';
  if (kept > 0 || isTurned(before, now) || isNarrowed(before, now)) return 'moved';
  return size === 0 && now.total === 0 ? 'moved' : 'unknown';
}

/** Rows that are still there and still say most of what they said: ids alone may be the same in every company. */
function keptRows(before: Region, now: Region): number {
  const old = rowsByKey(before);
  let kept = 0;
  for (const [key, row] of rowsByKey(now)) {
    const was = old.get(key);
    if (was === undefined) continue;
    let same = 0;
    for (const [at, { text }] of now.columns.entries())
      if (text[row] === before.columns[at]?.text[was]) same++;
    if (same * 2 >= now.columns.length) kept++;
  }
  return kept;
}

/**
 * Another part of as many rows, as the page itself says it. Coming back to the first one proves nothing: so does going
 * to another company.
 */
function isTurned(before: ListView, now: ListView): boolean {
  if (now.total !== before.total || now.filters !== before.filters) return false;
  if (now.from !== null) return now.from > 1 && now.from !== before.from;
  return before.from === null && now.number !== null && now.number > 1 && now.number !== before.number;
}

/** Another filter is on: going to another company takes filters off, or leaves them as they are. */
const isNarrowed = (before: ListView, now: ListView): boolean =>
  now.region.filters.length > 0 && now.filters !== before.filters;
