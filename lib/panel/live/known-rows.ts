import type { Reading } from '../../domain/reading.ts';
import { identityOf, type ListView, listsOf } from './list-view.ts';
import { rowText } from './row-keys.ts';

/** Rows of a list that are remembered, at most. */
const most = 5000;

/** Remembers what rows said, under each company's name: a row seen again says whose list it is. */
export function createKnownRows() {
  const lists = new Map<string, Set<string>>();
  return {
    forget: () => lists.clear(),
    add(reading: Reading): void {
      for (const { look, region } of listsOf(reading)) {
        const key = look + identityOf(reading.page);
        const rows = lists.get(key) ?? new Set();
        lists.set(key, rows);
        for (let row = 0; row < region.rows.id.length && rows.size < most; row++)
          rows.add(rowText(region, row));
      }
    },
    /** Whether one of these rows was seen before, saying the very same under the same name. */
    has({ look, region }: ListView, page: Reading['page']): boolean {
      const rows = lists.get(look + identityOf(page));
      return rows !== undefined && region.rows.id.some((_, row) => rows.has(rowText(region, row)));
    },
  };
}
