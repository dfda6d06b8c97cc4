import type { Hooks } from '../domain/hooks.ts';
import { ariaGrid } from './aria-grid.ts';
import { childrenOf, select } from './deep.ts';
import { detailSheets } from './detail-sheet.ts';
import { detailTable } from './detail-table.ts';
import { hookedSheet } from './hooked-sheet.ts';
import { joinTables } from './join-tables.ts';
import { nativeTable } from './native-table.ts';
import type { Pace } from './pace.ts';
import { type Pair, pairsAt } from './pairs.ts';
import { repeatedGrid } from './repeated.ts';
import { elementOf, type Sheet } from './sheet.ts';
import { isShown } from './shown.ts';

const passedOver =
  'nav,[role=navigation],[role=menubar],[role=tablist],[role=tree],iframe,object,video,audio,head,[contenteditable=true]';

/** Most pairs a page of details has; what comes after is a form of settings. */
const mostPairs = 400;

/** All regions of the document, in document order, details last. Looks at everything once, in slices. */
export async function findSheets(document: Document, hooks: Hooks, pace: Pace): Promise<readonly Sheet[]> {
  const named = (hooks.regions ?? []).flatMap((selector) => select(document, selector)).filter(isShown);
  const ignored = new Set((hooks.ignore ?? []).flatMap((selector) => select(document, selector)));
  const search = new Search(ignored);
  for (const root of named) {
    const sheet = hookedSheet(root, hooks);
    if (sheet) search.sheets.push(sheet);
    else await search.through(root, pace);
  }
  if (named.length === 0 && document.body) await search.through(document.body, pace);
  return [...joinTables(search.sheets), ...detailSheets(search.pairs)];
}

class Search {
  readonly sheets: Sheet[] = [];
  readonly pairs: Pair[] = [];
  private readonly ignored: ReadonlySet<Element>;
  private readonly taken = new Set<Element>();

  constructor(ignored: ReadonlySet<Element>) {
    this.ignored = ignored;
  }

  async through(root: Element, pace: Pace): Promise<void> {
    const stack = [root];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (this.enter(at)) stack.push(...childrenOf(at).toReversed());
      if (pace.due()) await pace.rest();
    }
  }

  /** Takes what the element is; true where its children are still to be looked at. */
  private enter(element: Element): boolean {
    if (this.ignored.has(element) || this.taken.has(element)) return false;
    if (element.matches(passedOver) || !isShown(element)) return false;
    return !(this.takeSheet(element) || this.takePairs(pairsAt(element)));
  }

  private takeSheet(element: Element): boolean {
    if (element.localName === 'table' && !isGrid(element)) {
      if (isLayout(element)) return false;
      const pairs = detailTable(element);
      return pairs ? this.takePairs(pairs) : this.keep(nativeTable(element));
    }
    const sheet =
      isGrid(element) || element.matches('[role=table]') ? ariaGrid(element) : repeatedGrid(element);
    return sheet !== null && this.keep(sheet);
  }

  private keep(sheet: Sheet): boolean {
    const useful =
      sheet.columns.length > 1 && (sheet.lines.length > 0 || sheet.columns.some((one) => one.headers.length));
    if (useful) this.sheets.push(sheet);
    return useful;
  }

  private takePairs(pairs: readonly Pair[]): boolean {
    for (const pair of pairs) {
      if (this.pairs.length < mostPairs) this.pairs.push(pair);
      for (const spot of [pair.label, pair.value]) {
        const element = elementOf(spot);
        if (element) this.taken.add(element);
      }
    }
    return pairs.length > 0;
  }
}

/** Roles that promise rows; a native table counts only where its rows carry indexes or roles of their own. */
const isGrid = (element: Element): boolean =>
  element.localName === 'table'
    ? element.querySelector('tr[aria-rowindex],:not(tr)[role=row]') !== null
    : element.matches('[role=grid],[role=treegrid]');

/** A table used to lay out the page: it says so, or a table inside it has more rows than itself. */
function isLayout(table: Element): boolean {
  if (table.matches('[role=presentation],[role=none]')) return true;
  const inner = [...table.querySelectorAll('table')];
  if (inner.length === 0) return false;
  const own = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table).length;
  return own < 3 || inner.some((one) => one.querySelectorAll('tr').length > own);
}
