import type { SeenRegion } from '../seen-region.ts';
import type { Scroller } from './scroller.ts';

/** Rows of one height are found at once or nearly so; others after a few corrections. */
const tries = 8;

/**
 * Scrolls a list whose rows are drawn as they come into view until this one is. Goes by the row's index where rows
 * have one, and first by the share of rows above it.
 */
export async function seekRow(
  id: string,
  share: number,
  scroller: Scroller,
  list: () => SeenRegion | null,
  drawn: () => Promise<void>,
): Promise<boolean> {
  for (let time = 0; time < tries; time++) {
    const rows = list()?.rows;
    if (!rows || rows.has(id)) break;
    const way = time === 0 ? null : wayTo(id, rows);
    if (way === null && time > 0) break;
    if (way === null) scroller.to(share);
    else scroller.by(way);
    await drawn();
  }
  return list()?.rows.has(id) === true;
}

/** How far a row is from those drawn, in pixels; null where they do not count. */
function wayTo(id: string, rows: SeenRegion['rows']): number | null {
  const index = (one: string): number => (/^i\d+$/.test(one) ? Number(one.slice(1)) : Number.NaN);
  const drawn = [...rows.keys()].map(index);
  const [row] = rows.values();
  const height = row?.line.elements[0]?.getBoundingClientRect().height ?? 0;
  const [first, last] = [Math.min(...drawn), Math.max(...drawn)];
  const away = index(id) < first ? index(id) - first - 1 : index(id) - last + 1;
  return Number.isFinite(away) && height > 0 ? away * height : null;
}
