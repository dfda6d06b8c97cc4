import type { SeenPage } from '../seen-page.ts';
import type { SeenRegion } from '../seen-region.ts';
import { elementOf } from '../sheet.ts';

/** A header (`row: ''`) or cell of a region that was read. */
export type Hit = {
  readonly region: SeenRegion;
  readonly row: string;
  readonly column: number;
  readonly element: Element;
};

/** No header is taller. */
const tallest = 140;

/** What stands under the pointer, if the reader found it. `x`: of the pointer. */
export function locate(element: Element, x: number, seen: SeenPage | null | undefined): Hit | null {
  const hosts = [element];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    hosts.push(root.host);
  for (const region of seen?.regions ?? [])
    for (const [row, { line }] of region.rows) {
      if (!line.elements.some((one) => hosts.some((host) => one.contains(host)))) continue;
      const cells = cellsOf(region, row);
      const inside = cells.findIndex((cell) => hosts.some((host) => cell?.contains(host)));
      return hitAt(region, row, inside < 0 ? cells.findIndex((cell) => covers(cell, x)) : inside);
    }
  return headerAt(element, x, seen);
}

export function hitAt(region: SeenRegion, row: string, column: number): Hit | null {
  const element = cellsOf(region, row)[column];
  return element ? { region, row, column, element } : null;
}

/** Something over the first rows in sight, over one of their columns. */
function headerAt(element: Element, x: number, seen: SeenPage | null | undefined): Hit | null {
  const box = element.getBoundingClientRect();
  if (box.height > tallest) return null;
  for (const region of seen?.regions ?? [])
    for (const [row] of [...region.rows].slice(0, 3)) {
      const cells = cellsOf(region, row);
      const column = cells.findIndex((cell) => covers(cell, x));
      const cell = cells[column];
      if (!cell || region.sheet.kind === 'details') continue;
      // Headers in a table of their own are known by their words.
      const words = element.textContent?.trim() ?? '';
      const named = region.sheet.columns[column]?.headers.some(
        (header) => words !== '' && header.includes(words),
      );
      if (
        cell.getBoundingClientRect().top - box.bottom > -4 &&
        (named || region.sheet.root.contains(element))
      )
        return { region, row: '', column, element };
    }
  return null;
}

const cellsOf = (region: SeenRegion, row: string): readonly (Element | null)[] => {
  const line = region.rows.get(row)?.line;
  return line ? region.sheet.spots(line).map(elementOf) : [];
};

function covers(cell: Element | null, x: number): boolean {
  const box = cell?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x < box.right;
}
