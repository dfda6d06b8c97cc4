import type { SentRow } from '../messages/contract.ts';
import { isBigger } from './dom.ts';
import type { Look } from './look.ts';
import { statesOf } from './marks.ts';
import { factsOf } from './page-facts.ts';
import { readPage } from './read-page.ts';
import { headOf, isSame, patch, scan } from './scan.ts';
import type { SeenPage } from './seen-page.ts';
import type { SeenRegion } from './seen-region.ts';
import { words } from './words.ts';

/** Changes are looked at in one go after so many milliseconds, later where looking took long. */
const settle = 120;
const ease = 8;

/**
 * Reads a page, and from then on reports what changes in it, until the signal ends it: rows as patches, what stands
 * around them and what the page says of itself anew, anything beyond that as `changed`, after which it rests. Rows in
 * which something changed are read again alone; the page is scanned only when elements came or went elsewhere. Answers
 * with the regions, and a way to have it look at once at all that changed, which tells whether it then knows every
 * region whole. Rejects with the signal's reason when called off meanwhile.
 */
export async function followPage(
  look: Look,
  isOwn: (node: Node) => boolean,
): Promise<Pick<SeenPage, 'regions' | 'catchUp'>> {
  const { document, signal } = look;
  const { defaultView: view, location } = document;
  const address = location.href;
  let rows = new Set<Element>();
  let dirty = new Set<Element>();
  let elsewhere = false;
  let aside = false;
  let took = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let ended = false;
  const regions: SeenRegion[] = [];
  /** What changed while it was read: noted once it is known which rows there are. */
  const early: MutationRecord[] = [];
  let heard = (records: MutationRecord[]): unknown => early.push(...records);
  const observer = new MutationObserver((records) => heard(records));
  signal.addEventListener('abort', stop);
  observe(document);
  await readPage(look, regions);
  for (const { sheet } of regions) observe(sheet.root.getRootNode());
  for (const name of ['popstate', 'hashchange']) view?.addEventListener(name, schedule, { signal });
  mapRows();
  heard = (records) => {
    records.forEach(note);
    schedule();
  };
  heard(early);
  return {
    regions,
    async catchUp() {
      observer.takeRecords().forEach(note);
      // A page that never rests is looked at no more often than this.
      for (let looks = 0; looks < 3 && (running || isDue()) && !ended; looks++) await (running ?? start());
      return !ended && regions.every(({ whole }) => whole);
    },
  };

  function observe(root: Node): void {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  function mapRows(): void {
    rows = new Set(
      regions.flatMap((region) => [...region.rows.values()].flatMap(({ line }) => line.elements)),
    );
  }

  function note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    let at = target instanceof Element ? target : target.parentElement;
    while (at && !rows.has(at)) at = at.parentElement;
    if (at) dirty.add(at);
    // Beside the rows a colour matters little; what brings or takes elements does; a text may count or name the books.
    else if (type === 'attributes')
      // A row that was hidden is none that is known.
      elsewhere ||= target instanceof Element && (isBigger(target, 20) || target.matches(words.rowParts));
    else if ([...addedNodes, ...removedNodes].some((node) => node instanceof Element && !isOwn(node)))
      elsewhere = true;
    else aside ||= !isOwn(addedNodes[0] ?? removedNodes[0] ?? target);
  }

  function isDue(): boolean {
    return dirty.size > 0 || elsewhere || aside || location.href !== address;
  }

  function schedule(): void {
    if (isDue() && !timer && !running && !ended) timer = setTimeout(start, Math.max(settle, took * ease));
  }

  function start(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running = flush().then(() => {
      running = undefined;
      schedule();
    });
    return running;
  }

  async function flush(): Promise<void> {
    const started = look.now();
    const touched = dirty;
    const all = elsewhere;
    // Rows may be used anew for others: then the count beside them says so.
    const around = aside || touched.size > 2;
    dirty = new Set();
    elsewhere = aside = false;
    try {
      if (around && !all) await tellAround();
      const followed = location.href === address && ((!all && reread(touched)) || (await rescan()));
      if (followed) {
        look.emit({ type: 'told' });
        took = look.now() - started;
      } else {
        stop();
        look.emit({ type: 'changed' });
      }
    } catch {
      // Called off, or the page was torn down under the reader: there is nothing left to follow.
      stop();
    }
  }

  /** Reads single rows again and reports what they say now. False where one is no longer the row it was. */
  function reread(touched: ReadonlySet<Element>): boolean {
    const news = regions.map((): SentRow[] => []);
    for (const [at, region] of regions.entries()) {
      for (const [id, { line, row: before }] of region.rows) {
        if (!line.elements.some((element) => touched.has(element))) continue;
        const row = region.read(line);
        if (!row || row.id !== id.split('#')[0]) return false;
        if (!isSame(before, row)) news[at]?.push({ ...row, id });
      }
    }
    for (const [at, region] of regions.entries()) {
      for (const row of news[at] ?? []) {
        const line = region.rows.get(row.id)?.line;
        if (line) region.rows.set(row.id, { line, row });
      }
      patch(look, region, news[at] ?? []);
    }
    return true;
  }

  async function rescan(): Promise<boolean> {
    const followed = await scan(look, regions);
    mapRows();
    if (followed) await tellAround();
    return followed;
  }

  /** Says what stands around the regions, and what the page says of itself; the panel sees whether that is new. */
  async function tellAround(): Promise<void> {
    const states = await statesOf(look);
    const sheets = regions.map(({ sheet }) => sheet);
    for (const region of regions) look.emit({ type: 'head', head: headOf(region, look, sheets) });
    look.emit({ type: 'facts', facts: factsOf(look, regions, states) });
  }

  function stop(): void {
    ended = true;
    observer.disconnect();
    clearTimeout(timer);
  }
}
