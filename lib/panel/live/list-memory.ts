import type { Reading, Region } from '../../domain/reading.ts';
import { joinPages, type SeenPage } from './join-pages.ts';
import { type ListView, listViews } from './list-view.ts';
import { rowsByKey } from './row-keys.ts';

type Page = SeenPage & Pick<ListView, 'from' | 'to' | 'number'> & { readonly more: boolean };

/** What was seen of a list so far, page by page in order. */
type Seen = {
  readonly filters: string;
  readonly total: number | null;
  readonly pages: readonly Page[];
  /** All rows that stood on these pages while they were watched. */
  readonly keys: Keys;
};

/** The keys of some rows, looked up as they lie. */
type Keys = Pick<ReadonlyMap<string, unknown>, 'has' | 'size' | 'keys'>;

/** How a reading came about. */
export type Came = {
  /** The page was watched while it changed, rather than read for the first time. */
  readonly watched: boolean;
  /** Its pager was pressed for the user, and nothing else. */
  readonly turned: boolean;
};

/** Most rows that are put together from pages. */
const mostRows = 100_000;

/**
 * Remembers the pages of the lists that were seen, so that turning a page adds to a reading instead of replacing it.
 * Pages are put together only where the page itself proves that they belong to one list and follow one another: same
 * columns, address, company, filters and stated count, and ranges that meet; where it states none, other rows under
 * another number of its pager, or within the same count; or, with `turned`, because the pager was pressed for the user
 * and nothing else was.
 */
export function createListMemory() {
  let lists = new Map<string, Seen>();

  function see(view: ListView, at: Reading['observedAt'], how: Came): { seen: Seen; page: Page } {
    const { region, filters, from, to, number, total } = view;
    const page: Page = { region, at, from, to, number, more: region.morePages };
    const before = lists.get(view.list);
    const now = rowsByKey(region);
    const alone = (keys: Keys = now): Seen => ({ filters, total, pages: [page], keys });
    if (before?.filters !== filters) return { seen: alone(), page };
    const place = before.pages.findIndex((one) => isSamePart(one, page, now));
    const single = place >= 0 && before.pages.length === 1;
    // Rows of the very page in view went, and no filter is in sight.
    if (single && how.watched && before.keys.keys().some((key) => !now.has(key)))
      return { seen: alone(both(before.keys, now)), page };
    const pages = before.total === total ? placed(before, page, place, how.turned) : null;
    // All rows went while they were watched, and others say that they are all.
    const replaced = how.watched && before.total === total && total !== null && now.size >= total;
    if (!pages) return { seen: alone(replaced ? both(before.keys, now) : now), page };
    const keys = new Set(pages.flatMap((one) => [...rowsByKey(one.region).keys()]));
    return { seen: { filters, total, pages, keys }, page };
  }

  return {
    forget: () => lists.clear(),
    /** The reading with what was seen of its lists before. */
    take(reading: Reading, how: Came): Reading {
      const next = new Map<string, Seen>();
      const joined = new Map<Region, Region>();
      let observedAt = reading.observedAt;
      const found = listViews(reading).map((view) => ({ view, ...see(view, reading.observedAt, how) }));
      for (const { seen } of found)
        for (const { at } of seen.pages) if (seen.pages.length > 1 && at < observedAt) observedAt = at;
      for (const { view, seen, page } of found) {
        next.set(view.list, seen);
        if (seen.pages.length > 1)
          joined.set(view.region, joinPages(seen.pages, page, observedAt, countsOf(seen)));
        else if (seen.keys.size > view.region.rows.id.length)
          joined.set(view.region, { ...view.region, narrowed: true });
      }
      lists = next;
      if (joined.size === 0) return reading;
      return { ...reading, observedAt, regions: reading.regions.map((one) => joined.get(one) ?? one) };
    },
  };
}

const both = (a: Keys, b: Keys): Keys => new Set([...a.keys(), ...b.keys()]);

/** The same stretch of a list, now or earlier. */
function isSamePart(before: Page, { from, number, region }: Page, keys: Keys): boolean {
  if (before.from !== null || from !== null) return before.from === from;
  const old = rowsByKey(before.region);
  let kept = 0;
  for (const key of old.keys()) if (keys.has(key)) kept++;
  if (before.number !== null && number !== null && kept === 0) return before.number === number;
  return kept * 2 >= Math.min(old.size, region.rows.id.length);
}

/** The pages with this one among them; null where it does not follow on from any. */
function placed(
  { pages, total, keys }: Seen,
  page: Page,
  place: number,
  turned: boolean,
): readonly Page[] | null {
  if (place >= 0) return pages.map((one, at) => (at === place ? page : one));
  const { from, to } = page;
  const rows = pages.reduce((sum, { region }) => sum + region.rows.id.length, page.region.rows.id.length);
  if (rows > mostRows) return null;
  const all = [...pages, page];
  if (from === null || to === null) {
    const numbered = all.every(({ number }) => number !== null);
    const apart =
      pages.every((one) => one.from === null) &&
      !rowsByKey(page.region)
        .keys()
        .some((key) => keys.has(key));
    if (!turned && !(apart && (numbered || (total !== null && rows <= total)))) return null;
    return numbered ? all.sort((a, b) => (a.number ?? 0) - (b.number ?? 0)) : all;
  }
  const clear = pages.every(
    (one) => one.from !== null && one.to !== null && (one.to < from || one.from > to),
  );
  all.sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const meet = all.every((one, at) => at === 0 || one.from === (all[at - 1]?.to ?? 0) + 1);
  return clear && meet ? all : null;
}

function countsOf({ pages, total }: Seen): { total: number | null; more: boolean } {
  const rows = pages.reduce((sum, { region }) => sum + region.rows.id.length, 0);
  const ended = pages.some(({ more }) => !more);
  const gap = pages.some(({ number }, at) => number !== null && number !== (pages[0]?.number ?? 0) + at);
  return { total, more: total === null ? !ended || gap : rows < total };
}
