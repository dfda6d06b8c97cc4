import type { RowRole } from '../domain/reading.ts';
import { attr } from './dom.ts';
import { gridSheet } from './grid-sheet.ts';
import { countLeadingHeaders, isFilterRow } from './header-text.ts';
import { textsOfRow } from './row-html.ts';
import { lineOf, type Sheet } from './sheet.ts';
import { spanOf } from './span-grid.ts';
import { groupRow } from './words.ts';

/** A native table as a sheet: direct rows and cells only, whatever order its sections stand in. */
export function nativeTable(table: HTMLTableElement): Sheet {
  const {
    thead: head = [],
    tfoot: foot = [],
    ...rest
  } = Object.groupBy(
    [...table.rows].filter((row) => row.closest('table') === table),
    (row) => row.parentElement?.localName ?? '',
  );
  const rows = Object.values(rest).flatMap((some) => some ?? []);
  const leading = head.length > 0 ? 0 : countLeadingHeaders(rows);
  const heads = [...head, ...rows.slice(0, leading)].filter((row) => !isFilterRow(row)).map(cellsOf);
  return gridSheet({
    kind: 'table',
    root: table,
    // A title over everything is no header.
    heads: heads.filter(([cell, more]) => heads.length < 2 || more || (cell && spanOf(cell, 'colspan') < 3)),
    lines: [
      ...rows.slice(leading).map((row) => lineOf(row, roleOf(row))),
      ...foot.filter((row) => !isFilterRow(row)).map((row) => lineOf(row, 'footer')),
    ],
    cellsOf: ({ elements: [row] }) => (row ? cellsOf(row) : []),
    texts: ({ elements: [row] }) => (row ? textsOfRow(row) : null),
  });
}

const cellsOf = (row: Element): readonly Element[] => [...row.children];

/** Rows that the markup sets apart: a single cell across, a class or scope that says group. */
function roleOf({ className, childElementCount, firstElementChild: first }: Element): RowRole | null {
  const across = childElementCount === 1 && attr(first, 'colspan') > '1';
  const named = className && groupRow.exec(className);
  return across || named || (first?.localName === 'th' && attr(first, 'scope').includes('group'))
    ? 'group'
    : null;
}
