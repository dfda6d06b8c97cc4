import type { Hooks } from '../domain/hooks.ts';
import { ariaGrid, isAriaGrid } from './aria-grid.ts';
import { detailSheets, detailTable } from './details.ts';
import { all, childrenOf, select } from './dom.ts';
import { joinTables } from './join-tables.ts';
import { headBefore } from './loose-header.ts';
import { nativeTable } from './native-table.ts';
import type { Pace } from './pace.ts';
import { type Pair, pairsAt } from './pairs.ts';
import { gridOf, repeatedGrid } from './repeated.ts';
import { elementOf, type Sheet } from './sheet.ts';
import { isShown } from './shown.ts';
import { selectors } from './words.ts';

/** Most pairs a page of details has; what comes after is a form of settings. */
const mostPairs = 400;

/** All regions of the document, in document order, details last. Looks at everything once, in slices. */
export async function findSheets(document: Document, hooks: Hooks, pace: Pace): Promise<readonly Sheet[]> {
  const named = (selectors: readonly string[] = []) => selectors.flatMap((one) => select(document, one));
  const taken = new Set(named(hooks.ignore));
  const sheets: Sheet[] = [];
  const pairs: Pair[] = [];
  const roots = named(hooks.regions).filter(isShown);
  const stack = [...(roots.length > 0 ? roots : [document.body])].toReversed();
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (enter(at)) stack.push(...childrenOf(at).toReversed());
    if (pace.due()) await pace.rest();
  }
  return [...joinTables(sheets), ...detailSheets(pairs)];

  /** Takes what the element is; true where its children are still to be looked at. */
  function enter(element: Element): boolean {
    if (taken.has(element) || element.matches(selectors.passedOver) || !isShown(element)) return false;
    const sheet = sheetAt(element);
    if (
      sheet &&
      sheet.columns.length > 1 &&
      (sheet.lines.length > 0 || sheet.columns.some((one) => one.headers.length > 0))
    ) {
      sheets.push(sheet);
      return false;
    }
    const found =
      (!sheet && element.localName === 'table' && !isLayout(element) && detailTable(element)) ||
      pairsAt(element);
    for (const pair of found) {
      if (pairs.length < mostPairs) pairs.push(pair);
      for (const spot of [pair.label, pair.value]) taken.add(elementOf(spot) ?? element);
    }
    return found.length === 0;
  }

  function sheetAt(element: Element): Sheet | null {
    if (roots.includes(element) && hooks.rows && hooks.cells)
      return hookedGrid(element, hooks.rows, hooks.cells);
    if (isAriaGrid(element)) return ariaGrid(element);
    if (element.localName !== 'table') return repeatedGrid(element);
    return isLayout(element) || detailTable(element) ? null : nativeTable(element);
  }
}

/** A region whose root, rows and cells a site profile names. */
function hookedGrid(root: Element, rows: string, cells: string): Sheet | null {
  const found = select(root, rows).filter(isShown);
  const cellsOf = (row: Element) => (row.matches('thead *') ? [...row.children] : select(row, cells));
  const width = Math.max(0, ...found.slice(0, 20).map((row) => cellsOf(row).length));
  const head = root.querySelector('thead tr:last-child') ?? headBefore(root, width);
  return width > 1 ? gridOf(root, found, width, head, cellsOf) : null;
}

/** A table used to lay out the page: it says so, or a table inside it has more rows than itself. */
function isLayout(table: Element): boolean {
  if (table.matches('[role=presentation],[role=none]')) return true;
  const inner = all(table, 'table');
  if (inner.length === 0) return false;
  const own = all(table, 'tr').filter((row) => row.closest('table') === table).length;
  return own < 3 || inner.some((one) => one.querySelectorAll('tr').length > own);
}
