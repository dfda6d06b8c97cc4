import { linkOf } from './cell.ts';
import { attr } from './dom.ts';
import type { Line } from './sheet.ts';
import { words } from './words.ts';

/** An id that a system would give a record: not handed out by a framework, not a position. */
const looksLikeId = (id: string, name: string): boolean =>
  id.length <= 120 &&
  /\d/.test(id) &&
  (/^\d+$/.test(id) ? name !== 'id' || id.length > 3 : !words.unstableId.exec(id));

export type RowIds = {
  recordId(line: Line): string | undefined;
  index(line: Line): string;
  href(line: Line): string | undefined;
};

/** Settles, over the first rows of a region, which attribute holds record ids and which the row's index. */
export function rowIds(lines: readonly Line[]): RowIds {
  const sample = lines
    .slice(0, 90)
    .filter((line) => line.role === null)
    .slice(0, 60);
  const valuesOf = (name: string) => sample.map((line) => valueIn(line, name));
  const index = words.indexNames.find((name) => valuesOf(name).every((value) => /^\d+$/.test(value))) ?? '-';
  const record = words.idNames.find((name) => areIds(valuesOf(name), name, valuesOf(index))) ?? '-';
  return {
    recordId(line) {
      const id = valueIn(line, record);
      return looksLikeId(id, record) ? id : undefined;
    },
    index: (line) => valueIn(line, index),
    href: ({ elements: [row] }) => row && linkOf(row, ...words.hrefNames)[0],
  };
}

function valueIn({ elements }: Line, name: string): string {
  for (const row of elements) {
    const value = attr(row, name);
    if (value) return value;
  }
  return '';
}

/**
 * Nearly all rows have one, no two the same, and they do not merely count the rows (0, 1, 2 … or the index again).
 * Only an id that calls itself the invoice's may repeat: its instalments stand in rows of their own. Any other that
 * repeats could be the customer's.
 */
function areIds(values: readonly string[], name: string, indexes: readonly string[]): boolean {
  const ids = values.filter((value) => looksLikeId(value, name));
  const numbers = ids.map((id) => Number(/\d+$/.exec(id)));
  const [first = 0] = numbers;
  const counts = first < 2 && numbers.every((number, at) => number === first + at);
  const fresh = !counts && String(ids) !== String(indexes);
  const own = /invoice/.test(name) || new Set(ids).size === ids.length;
  return ids.length > 0 && fresh && ids.length >= values.length * 0.8 && own;
}
