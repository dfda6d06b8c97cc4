import type { Instant } from '../../domain/instant.ts';
import type { Column, Region, Sparse } from '../../domain/reading.ts';
import { isPlainTotal, isTotalText } from '../../interpret/rows/total-text.ts';
import { rowText } from './row-keys.ts';

/** One page of a list, as it was seen last. */
export type SeenPage = { readonly region: Region; readonly at: Instant };

type Row = { readonly page: SeenPage; readonly row: number; readonly id: string };

/**
 * Pages of one list, in their order, as one region: that of `shown`, the page now in view. A row that stands on several
 * pages, since the list moved on meanwhile, is taken once, as seen last. Each row says when it was seen, where that was
 * after `base`. Sums printed for single pages are left out.
 */
export function joinPages(
  pages: readonly SeenPage[],
  shown: SeenPage,
  base: Instant,
  counts: { readonly total: number | null; readonly more: boolean },
): Region {
  const rows = rowsOf(pages, shown);
  const pick = <T>(of: (region: Region) => Sparse<T> | undefined): Sparse<T> =>
    Object.fromEntries(
      rows.flatMap(({ page, row }, at) => {
        const value = of(page.region)?.[row];
        return value === undefined ? [] : [[at, value] as const];
      }),
    );
  const since = Object.fromEntries(
    rows.flatMap(({ page, row }, at) => {
      const seen = page.region.rows.since?.[row] ?? page.at;
      return seen > base ? [[at, seen] as const] : [];
    }),
  );
  return {
    ...shown.region,
    stated: [],
    statedRows: counts.total,
    morePages: counts.more,
    rows: {
      id: rows.map(({ id }) => id),
      role: pick((region) => region.rows.role),
      recordId: pick((region) => region.rows.recordId),
      href: pick((region) => region.rows.href),
      since,
    },
    columns: shown.region.columns.map((column, at) => ({
      headers: column.headers,
      key: column.key,
      text: rows.map(({ page, row }) => page.region.columns[at]?.text[row] ?? ''),
      ...extrasOf(at, pick),
    })),
  };
}

type Pick = <T>(of: (region: Region) => Sparse<T> | undefined) => Sparse<T>;

function extrasOf(at: number, pick: Pick): Partial<Column> {
  const some = <T>(name: string, values: Sparse<T>) =>
    Object.keys(values).length > 0 ? { [name]: values } : {};
  return {
    ...some(
      'title',
      pick((region) => region.columns[at]?.title),
    ),
    ...some(
      'href',
      pick((region) => region.columns[at]?.href),
    ),
    ...some(
      'datetime',
      pick((region) => region.columns[at]?.datetime),
    ),
    ...some(
      'value',
      pick((region) => region.columns[at]?.value),
    ),
    ...some(
      'parts',
      pick((region) => region.columns[at]?.parts),
    ),
  };
}

function rowsOf(pages: readonly SeenPage[], shown: SeenPage): readonly Row[] {
  const newestFirst = [...pages].sort(
    (a, b) => Number(b === shown) - Number(a === shown) || (a.at < b.at ? 1 : -1),
  );
  const owner = new Map<string, SeenPage>();
  for (const page of newestFirst) {
    for (const row of page.region.rows.id.keys()) {
      const text = rowText(page.region, row);
      if (!owner.has(text)) owner.set(text, page);
    }
  }
  const sums = pages.map(({ region }) => sumRows(region));
  const printed = new Set(
    sums.flatMap((rows) => (rows.size > 0 ? [JSON.stringify([...rows.values()])] : [])),
  );
  const ofAll = sums.filter(({ size }) => size > 0).length === 1 && (sums.at(-1)?.size ?? 0) > 0;
  const keepsLast = ofAll || printed.size === 1;
  return pages.flatMap((page, at) =>
    page.region.rows.id.flatMap((id, row) => {
      const isSum = sums[at]?.has(row);
      if (isSum ? !(keepsLast && at === pages.length - 1) : owner.get(rowText(page.region, row)) !== page)
        return [];
      // Ids of elements are handed out anew on every page; only those in view can be found again.
      return [{ page, row, id: page === shown ? id : `${at}~${id}` }];
    }),
  );
}

/** Rows of sums, by row number, with what they say. */
function sumRows({ rows, columns }: Region): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const row of rows.id.keys()) {
    const texts = columns.map(({ text }) => text[row] ?? '');
    const first = texts.find((text) => text !== '') ?? '';
    const linked = rows.href[row] ?? columns.find(({ href }) => href?.[row]);
    const named = !linked && isTotalText(first) && isPlainTotal(first);
    if (rows.role[row] === 'footer' || named) found.set(row, JSON.stringify(texts));
  }
  return found;
}
