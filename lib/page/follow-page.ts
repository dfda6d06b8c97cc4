import type { Look } from './look.ts';
import { type Found, lookOver, patchRows, RowMap } from './look-over.ts';
import type { SeenRegion } from './seen-region.ts';

/** Changes are looked at in one go after so many milliseconds, later where looking took long. */
const settle = 120;
const ease = 8;

const watched =
  'value title href hidden style class datetime open aria-rowindex aria-rowcount aria-sort aria-hidden aria-selected aria-label data-value data-sort data-order data-id row-id row-index data-row-key data-index data-row-index'.split(
    ' ',
  );

/**
 * Reports changes of a page that was read, until the signal ends it: rows new or different as patches, anything
 * beyond that as `changed`, after which it rests. Rows in which something changed are read again alone; the page is
 * looked over only when something changed elsewhere.
 */
export function followPage(look: Look, regions: readonly SeenRegion[], isOwn: (node: Node) => boolean): void {
  const { document, signal } = look;
  const address = document.location.href;
  const rows = new RowMap(regions);
  let touched = new Set<Node>();
  let wide = false;
  let took = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const nodes = [...record.addedNodes, ...record.removedNodes];
      if (nodes.length > 0 && nodes.every(isOwn)) continue;
      touched.add(record.target);
      wide ||= isWide(record, rows);
    }
    schedule();
  });
  const options = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: watched,
  };
  for (const root of rootsOf(document, regions)) observer.observe(root, options);
  const view = document.defaultView;
  for (const name of ['popstate', 'hashchange']) view?.addEventListener(name, checkAddress, { signal });
  if (view && 'navigation' in view)
    view.navigation.addEventListener('currententrychange', checkAddress, { signal });
  signal.addEventListener('abort', stop, { once: true });

  function stop(): void {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    timer = null;
    touched = new Set();
  }

  function changed(): void {
    stop();
    look.emit({ type: 'changed' });
  }

  function checkAddress(): void {
    if (!signal.aborted && document.location.href !== address) changed();
  }

  function schedule(): void {
    if (touched.size === 0 || timer !== null || signal.aborted) return;
    timer = setTimeout(() => void flush(), Math.max(settle, took * ease));
  }

  async function flush(): Promise<void> {
    const [nodes, all, started] = [touched, wide, look.now()];
    touched = new Set();
    wide = false;
    try {
      const found = await judge(nodes, all);
      if (signal.aborted) return;
      timer = null;
      took = look.now() - started;
      if (found === 'changed') changed();
      else schedule();
    } catch {
      // Called off, or the page was torn down under the reader: either way there is nothing left to follow.
      stop();
    }
  }

  async function judge(nodes: ReadonlySet<Node>, all: boolean): Promise<Found> {
    if (document.location.href !== address) return 'changed';
    const dirty = rows.dirty(nodes);
    const alone = !all && dirty.outside === 0 && patchRows(look, rows, dirty.rows);
    return alone ? 'same' : lookOver(look, regions, rows, dirty.rows);
  }
}

/** The document, and the open shadow roots that regions stand in. */
function rootsOf(document: Document, regions: readonly SeenRegion[]): readonly Node[] {
  return [...new Set([document, ...regions.map((region) => region.sheet.root.getRootNode())])];
}

/** A change that may bring or take rows or regions, as against one inside a row or in a text beside them. */
function isWide(record: MutationRecord, rows: RowMap): boolean {
  if (rows.rowOf(record.target)) return false;
  if (record.type === 'childList') {
    return [...record.addedNodes, ...record.removedNodes].some((node) => node instanceof Element);
  }
  return (
    record.type === 'attributes' &&
    record.target instanceof Element &&
    record.target.getElementsByTagName('*').length > 20
  );
}
