import type { SeenRegion } from '../seen-region.ts';
import type { Scroller } from './scroller.ts';

/** Rows of one height are found at once or nearly so; others after a few corrections. */
const tries = 8;

/** A row, how much of all rows stands above it, and the rows that were seen before, in their order. */
export type Sought = { readonly row: string; readonly share: number; readonly seen: readonly string[] };

/**
 * Scrolls a list whose rows are drawn as they come into view until this one is. Goes by the row's index, else by its
 * place among the rows that were seen; where those drawn have neither, once by the share of rows above it.
 */
export async function seekRow(
  { row: id, share, seen }: Sought,
  scroller: Scroller,
  list: () => SeenRegion | null,
  drawn: () => Promise<void>,
): Promise<boolean> {
  let guessed = false;
  for (let time = 0; time < tries; time++) {
    const rows = list()?.rows;
    if (!rows || rows.has(id)) break;
    const way = wayTo(id, rows, seen);
    if (way === null && guessed) break;
    if (way === null) scroller.to(share);
    else scroller.by(way);
    guessed ||= way === null;
    await drawn();
  }
  return list()?.rows.has(id) === true;
}

/** How far a row is from those drawn, in pixels; null where they do not count. */
function wayTo(id: string, rows: SeenRegion['rows'], seen: readonly string[]): number | null {
  const index = (one: string): number => (/^i\d+$/.test(one) ? Number(one.slice(1)) : seen.indexOf(one));
  const drawn = [...rows.keys()].map(index).filter((at) => at >= 0);
  const [row] = rows.values();
  const height = row?.line.elements[0]?.getBoundingClientRect().height ?? 0;
  const [first, last] = [Math.min(...drawn), Math.max(...drawn)];
  const away = index(id) < first ? index(id) - first - 1 : index(id) - last + 1;
  return index(id) >= 0 && Number.isFinite(away) && height > 0 ? away * height : null;
}
