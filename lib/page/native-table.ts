import type { RowRole } from '../domain/reading.ts';
import { attr } from './dom.ts';
import { gridSheet } from './grid-sheet.ts';
import { countLeadingHeaders, isFilterRow } from './header-text.ts';
import { markupOfRows } from './row-markup.ts';
import { lineOf, type Sheet } from './sheet.ts';
import { spanOf } from './span-grid.ts';
import { words } from './words.ts';

/** A native table as a sheet: direct rows and cells only, whatever order its sections stand in. */
export function nativeTable(table: HTMLTableElement): Sheet {
  const { thead, tbody = [], tfoot, tr = [] } = Object.groupBy([...table.children], (part) => part.localName);
  const head = rowsIn(thead);
  const rows = rowsIn([...tr, ...tbody]);
  const foot = rowsIn(tfoot).filter((row) => !isFilterRow(row));
  const leading = head.length > 0 ? 0 : countLeadingHeaders(rows);
  const heads = [...head, ...rows.slice(0, leading)].filter((row) => !isFilterRow(row)).map(cellsOf);
  // Rows that the markup sets apart: a single cell across, a class or scope that says group.
  const grouped = table.querySelector(words.groupHeads);
  const markupOf = markupOfRows();
  return gridSheet({
    kind: 'table',
    root: table,
    // A title over everything is no header.
    heads: heads.filter(([cell, more]) => heads.length < 2 || more || (cell && spanOf(cell, 'colspan') < 3)),
    lines: [...rows.slice(leading).map((row) => lineOf(row)), ...foot.map((row) => lineOf(row, 'footer'))],
    cellsOf: ({ elements: [row] }) => (row ? cellsOf(row) : []),
    markup: ({ elements: [row] }, width) => (row && !grouped ? markupOf(row, width) : null),
    roleOf: ({ elements: [row], role }): RowRole | null =>
      role ??
      ((row?.childElementCount === 1 && attr(row.firstElementChild, 'colspan') > '1') ||
      words.groupRow.exec(attr(row, 'class')) ||
      (grouped && row?.firstElementChild?.matches(words.groupHeads))
        ? 'group'
        : null),
  });
}

const rowsIn = (parts: readonly Element[] = []): readonly Element[] =>
  parts.flatMap((part) => (part.localName === 'tr' ? part : [...part.children]));

/** A script may put other elements into a row; a hidden field there takes no column. */
const cellsOf = (row: Element): readonly Element[] =>
  [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
