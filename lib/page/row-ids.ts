import { address } from './cell.ts';
import { attr } from './dom.ts';
import type { Line } from './sheet.ts';

const data = (names: string): readonly string[] => names.split(' ').map((name) => `data-${name}`);

const idNames = [
  ...data('record-id invoice-id row-key-value row-key key rowkey pk id uid uuid item-id'),
  'row-id',
  'id',
];
export const indexNames = ['aria-rowindex', 'row-index', ...data('rowindex row-index index')];

/** Names that frameworks hand out afresh at every load, and words for a mere position. */
const unstable =
  /^((tr|(table|list|grid)?-?(row|item)|line|record|entry|list|table|cell|node|view|new|tmp)(?![a-z])|ember|ext-|datapoint|uniqname|react|radix|mui|dgrid|dijit|_|yui|gwt|isc_|headlessui|:)/i;

/** An id that a system would give a record: not handed out by a framework, not a position. */
export const looksLikeRecordId = (id: string, name: string): boolean =>
  id.length <= 120 &&
  /\d/.test(id) &&
  (/^\d+$/.test(id) ? name !== 'id' || id.length > 3 : !unstable.test(id));

export type RowIds = {
  recordId(line: Line): string | null;
  index(line: Line): number | null;
  href(line: Line): string | undefined;
};

/** Settles, over the first rows of a region, which attribute holds record ids and which the row's index. */
export function rowIds(lines: readonly Line[]): RowIds {
  const sample = lines.filter((line) => line.role === null).slice(0, 60);
  const valuesOf = (name: string) => sample.map((line) => idValue(line, name));
  const index =
    sample.length > 0 && indexNames.find((name) => valuesOf(name).every((value) => /^\d+$/.test(value)));
  const record = idNames.find((name) => areIds(valuesOf(name), name, index ? valuesOf(index) : []));
  return {
    recordId: (line) => {
      const id = record ? idValue(line, record) : '';
      return record && looksLikeRecordId(id, record) ? id : null;
    },
    index: (line) => (index && idValue(line, index) ? Number(idValue(line, index)) : null),
    href: ({ elements: [row] }) => row && address(row, 'href', 'data-href', 'data-url', 'data-link'),
  };
}

const idValue = ({ elements }: Line, name: string): string =>
  elements.map((row) => attr(row, name)).find(Boolean) ?? '';

/** Nearly all rows have one, no two the same, and they do not merely count the rows (0, 1, 2 … or the index again). */
function areIds(values: readonly string[], name: string, indexes: readonly string[]): boolean {
  const ids = values.filter((value) => looksLikeRecordId(value, name));
  const numbers = ids.map((id) => Number(/\d+$/.exec(id)?.[0]));
  const first = numbers[0] ?? 0;
  const counts = first < 2 && numbers.every((number, at) => number === first + at);
  return (
    ids.length > 0 &&
    ids.length * 5 >= values.length * 4 &&
    new Set(ids).size === ids.length &&
    !counts &&
    !(indexes.length > 0 && values.every((value, at) => value === indexes[at]))
  );
}
