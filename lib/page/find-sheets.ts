import type { Hooks } from '../domain/hooks.ts';
import { ariaGrid, isAriaGrid } from './aria-grid.ts';
import { detailSheets, detailTable } from './details.ts';
import { all, childrenOf } from './dom.ts';
import { joinTables } from './join-tables.ts';
import { lanes } from './lanes.ts';
import { nativeTable } from './native-table.ts';
import type { Pace } from './pace.ts';
import { mailPairs, type Pair, pairsAt } from './pairs.ts';
import { repeatedGrid } from './repeated.ts';
import { elementOf, type Sheet } from './sheet.ts';
import { isShown } from './shown.ts';
import { shownList } from './shown-list.ts';
import { words } from './words.ts';

/** Most pairs a page of details has; what comes after is a form of settings. */
const mostPairs = 400;

/** All regions of the document, in document order, details last. Looks at everything once, in slices. */
export async function findSheets(document: Document, hooks: Hooks, pace: Pace): Promise<readonly Sheet[]> {
  const taken = new Set<Element>();
  const sheets: Sheet[] = [];
  const pairs: Pair[] = [];
  const roots = (hooks.regions ?? []).flatMap((one) => all(document, one)).filter(isShown);
  const stack = (roots.length > 0 ? roots : [document.body]).toReversed();
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (await enter(at)) stack.push(...childrenOf(at).toReversed());
    if (pace.due()) await pace.rest();
  }
  return [...joinTables(sheets), ...detailSheets(pairs.slice(0, mostPairs), hooks.overlay)];

  /** Takes what the element is; true where its children are still to be looked at. */
  async function enter(element: Element): Promise<boolean> {
    if (taken.has(element) || element.matches(words.passedOver) || !isShown(element)) return false;
    const table = element instanceof HTMLTableElement && !isAriaGrid(element);
    const layout = table && isLayout(element);
    const details = table && !layout && detailTable(element);
    const sheet =
      hooks.rows && hooks.cells && roots.includes(element)
        ? shownList(element, hooks.rows, hooks.cells)
        : layout || details
          ? null
          : table
            ? await nativeTable(element, pace)
            : isAriaGrid(element)
              ? ariaGrid(element)
              : (lanes(element) ?? repeatedGrid(element));
    if (
      sheet &&
      sheet.columns.length > 1 &&
      sheet.lines.length + sheet.columns.flatMap((one) => one.headers).length > 0
    ) {
      sheets.push(sheet);
      return false;
    }
    const found = details || pairsAt(element);
    pairs.push(...(found.length > 0 ? found : mailPairs(element)));
    for (const spot of found.flat()) taken.add(elementOf(spot) ?? element);
    return found.length === 0;
  }
}

/** A table used to lay out the page: it says so, or a table inside it has more rows than itself. */
function isLayout(table: Element): boolean {
  if (table.matches(words.layoutRoles)) return true;
  const inner = all(table, 'table');
  if (inner.length === 0) return false;
  const own = all(table, 'tr').filter((row) => row.closest('table') === table).length;
  return own < 3 || inner.some((one) => all(one, 'tr').length > own);
}
