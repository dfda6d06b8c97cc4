import { attr } from './dom.ts';
import type { SheetColumn } from './sheet.ts';
import { headerText } from './table-headers.ts';
import { cleanHeader } from './text.ts';

const keys =
  'data-field col-id data-name data-sort-by data-test-title tabulator-field data-col-id data-column-id data-column data-key name field'.split(
    ' ',
  );

/**
 * A column by its header cell and a cell under it: the words over it (or what a narrow layout prints before each
 * value), and the field's name where the markup gives one.
 */
export function columnOf(
  head: Element | null | undefined,
  cell: Element | null | undefined,
  texts?: readonly string[],
): SheetColumn {
  const headers = texts ?? (head ? [headerText(head)] : []);
  const label = cleanHeader(attr(cell, 'data-label', 'data-title', 'data-th'));
  const named = [attr(head, ...keys), attr(cell, ...keys), classKey(cell), classKey(head)].find((key) =>
    /[a-z]/i.test(key),
  );
  return {
    headers: headers.some(Boolean) ? headers : label ? [label] : [],
    key: named?.slice(0, 80) ?? null,
  };
}

const classKey = (element: Element | null | undefined): string =>
  attr(element, 'class').match(/(?:^|\s)(?:t[dh]|col|column|cell)-([a-z]\w*)(?!\S)/i)?.[1] ?? '';
