import type { Look } from './look.ts';
import { lookOver, mapRows, patchRows, type RowMap } from './look-over.ts';
import type { SeenRegion } from './seen-region.ts';

/** Changes are looked at in one go after so many milliseconds, later where looking took long. */
const settle = 120;
const ease = 8;

/**
 * Reports changes of a page that was read, until the signal ends it: rows new or different as patches, anything
 * beyond that as `changed`, after which it rests. Rows in which something changed are read again alone; the page is
 * looked over only when something changed elsewhere.
 */
export function followPage(look: Look, regions: readonly SeenRegion[], isOwn: (node: Node) => boolean): void {
  const { document, signal } = look;
  const { defaultView: view, location } = document;
  const address = location.href;
  const rows: RowMap = new Map();
  mapRows(regions, rows);
  let dirty = new Set<Element>();
  let elsewhere = false;
  let took = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    for (const record of records) note(record);
    schedule();
  });
  for (const root of new Set([document, ...regions.map(({ sheet }) => sheet.root.getRootNode())])) {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }
  for (const name of ['popstate', 'hashchange']) view?.addEventListener(name, checkAddress, { signal });
  if (view && 'navigation' in view)
    view.navigation.addEventListener('currententrychange', checkAddress, { signal });
  signal.addEventListener('abort', stop);

  function note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    let at: Element | null = target instanceof Element ? target : target.parentElement;
    while (at && !rows.has(at)) at = at.parentElement;
    if (at) {
      dirty.add(at);
      return;
    }
    const nodes = [...addedNodes, ...removedNodes].filter((node) => node instanceof Element && !isOwn(node));
    // Beside the rows, a text that changes or a colour matters little; what brings or takes elements does.
    elsewhere ||=
      type === 'attributes'
        ? target instanceof Element && target.getElementsByTagName('*').length > 20
        : nodes.length > 0;
  }

  function schedule(): void {
    if ((dirty.size > 0 || elsewhere) && timer === undefined && !signal.aborted) {
      timer = setTimeout(() => void flush(), Math.max(settle, took * ease));
    }
  }

  async function flush(): Promise<void> {
    const started = look.now();
    const [touched, all] = [dirty, elsewhere];
    dirty = new Set();
    elsewhere = false;
    try {
      const followed =
        location.href === address &&
        ((!all && patchRows(look, rows, touched)) || (await lookOver(look, regions, rows)));
      if (signal.aborted) return;
      took = look.now() - started;
      timer = undefined;
      if (followed) schedule();
      else changed();
    } catch {
      // Called off, or the page was torn down under the reader: there is nothing left to follow.
      stop();
    }
  }

  function checkAddress(): void {
    if (location.href !== address) changed();
  }

  function changed(): void {
    stop();
    look.emit({ type: 'changed' });
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    // A timer of its own kind: nothing is scheduled any more.
    elsewhere = false;
    dirty = new Set();
  }
}
