import type { Reading } from '../../domain/reading.ts';
import { listsOf } from './list-view.ts';
import { rowText } from './row-keys.ts';

/**
 * Whether a page shows nothing but rows of a list that was read whole before, each saying what it said then. Turning
 * back to its first page, or scrolling in it, brings no news.
 */
export function isPartOf(now: Reading, whole: Reading): boolean {
  const lists = listsOf(now);
  const known = listsOf(whole);
  return (
    lists.length > 0 &&
    lists.every((view) => {
      const same = known.find(({ list }) => list === view.list);
      if (!same || view.filters !== same.filters) return false;
      const rows = new Set(same.region.rows.id.map((_, row) => rowText(same.region, row)));
      return view.region.rows.id.every((_, row) => rows.has(rowText(view.region, row)));
    })
  );
}
