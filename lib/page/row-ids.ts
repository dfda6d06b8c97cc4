import { address } from './cell.ts';
import type { Line } from './sheet.ts';

const idAttributes = [
  'data-record-id',
  'data-invoice-id',
  'data-row-key-value',
  'data-row-key',
  'data-key',
  'data-rowkey',
  'data-pk',
  'data-id',
  'data-uid',
  'data-uuid',
  'row-id',
  'data-item-id',
  'id',
];
export const indexAttributes = [
  'aria-rowindex',
  'row-index',
  'data-rowindex',
  'data-row-index',
  'data-index',
];

/** Names that frameworks hand out afresh at every load, and words for a mere position. */
const unstable =
  /^((tr|row|tablerow|line|item|record|entry|list|listitem|table|cell|node|view|new|tmp)(?![a-z])|ember|ext-|gridview|datapoint|uniqname|react|radix|mui|dgrid|dijit|__|ui-id|yui|gwt|isc_|headlessui|virtual|:)/i;

const uuid = /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i;

/** An id that a system would give a record: not handed out by a framework, not a position. */
export function looksLikeRecordId(id: string, attribute: string): boolean {
  if (id.length > 120 || !/\d/.test(id)) return false;
  if (uuid.test(id)) return true;
  if (/^\d+$/.test(id)) return attribute !== 'id' || id.length >= 4;
  return !unstable.test(id);
}

export type RowIds = {
  recordId(line: Line): string | null;
  index(line: Line): number | null;
  href(line: Line): string | undefined;
};

/** Settles, over the first rows of a region, which attribute holds record ids and which the row's index. */
export function rowIds(lines: readonly Line[]): RowIds {
  const sample = lines.filter((line) => line.role === null).slice(0, 60);
  const record = idAttributes.find((name) => holdsIds(sample, name));
  const index = indexAttributes.find(
    (name) => sample.length > 0 && sample.every((line) => /^\d+$/.test(attribute(line, name) ?? '')),
  );
  return {
    recordId(line) {
      const id = record ? attribute(line, record) : null;
      return id && record && looksLikeRecordId(id, record) ? id : null;
    },
    index(line) {
      const raw = index ? attribute(line, index) : null;
      return raw && /^\d+$/.test(raw) ? Number(raw) : null;
    },
    href: (line) =>
      line.elements
        .flatMap((row) => ['href', 'data-href', 'data-url', 'data-link'].map((name) => address(row, name)))
        .find((href) => href !== undefined),
  };
}

function attribute(line: Line, name: string): string | null {
  for (const row of line.elements) {
    const value = row.getAttribute(name);
    if (value) return value;
  }
  return null;
}

function holdsIds(lines: readonly Line[], name: string): boolean {
  const found = lines.flatMap((line) => attribute(line, name) ?? []);
  const ids = found.filter((id) => looksLikeRecordId(id, name));
  return (
    ids.length > 0 &&
    ids.length * 5 >= lines.length * 4 &&
    new Set(ids).size === ids.length &&
    !counts(lines, ids)
  );
}

/** 0, 1, 2 … or 1, 2, 3 …, or what an index attribute says too: a position, not an id. */
function counts(lines: readonly Line[], ids: readonly string[]): boolean {
  const numbers = ids.map((id) => Number(id.match(/\d+$/)?.[0] ?? Number.NaN));
  const first = numbers[0] ?? Number.NaN;
  const runs = first <= 1 && numbers.every((number, at) => number === first + at);
  const echoes = indexAttributes.some((name) =>
    lines.every((line, at) => attribute(line, name) !== null && attribute(line, name) === ids[at]),
  );
  return runs || echoes;
}
