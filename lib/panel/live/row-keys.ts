import type { Region } from '../../domain/reading.ts';

const known = new WeakMap<Region, readonly string[]>();

/**
 * What each row is, whatever it says now: the record's id, else its link, else its first texts. Rows that share one
 * (instalments of a record) are told apart by their order.
 */
export function rowKeys(region: Region): readonly string[] {
  const kept = known.get(region);
  if (kept) return kept;
  const { rows, columns } = region;
  const count = new Map<string, number>();
  const keys = rows.id.map((_, row) => {
    const link = rows.href[row] ?? columns.find(({ href }) => href?.[row])?.href?.[row];
    const said = () => columns.flatMap(({ text }) => text[row] || []).slice(0, 3);
    const key = rows.recordId[row] ?? link ?? said().join('\n');
    const times = (count.get(key) ?? 0) + 1;
    count.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
  known.set(region, keys);
  return keys;
}

/** Everything a row says, as one text: two rows of different pages that say the same are one row. */
export function rowText({ rows, columns }: Region, row: number): string {
  const texts = columns.map(({ text }) => text[row] ?? '');
  const links = columns.map(({ href }) => href?.[row] ?? '');
  return JSON.stringify([rows.recordId[row] ?? '', rows.href[row] ?? '', texts, links]);
}
