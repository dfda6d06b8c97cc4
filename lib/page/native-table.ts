import type { RowRole } from '../domain/reading.ts';
import { attr } from './dom.ts';
import { gridSheet } from './grid-sheet.ts';
import { countLeadingHeaders, isFilterRow } from './header-text.ts';
import type { Pace } from './pace.ts';
import { markupOfRows } from './row-markup.ts';
import { lineOf, type Sheet } from './sheet.ts';
import { spanOf } from './span-grid.ts';
import { words } from './words.ts';

/** A native table as a sheet: direct rows and cells only, whatever order its sections stand in. In slices. */
export async function nativeTable(table: HTMLTableElement, pace: Pace): Promise<Sheet> {
  const { thead, tbody = [], tfoot, tr = [] } = Object.groupBy([...table.children], (part) => part.localName);
  const head = await rowsIn(thead, pace);
  const rows = await rowsIn([...tr, ...tbody], pace);
  const foot = (await rowsIn(tfoot, pace)).filter((row) => !isFilterRow(row));
  const leading = head.length > 0 ? 0 : countLeadingHeaders(rows);
  const heads = [...head, ...rows.slice(0, leading)].filter((row) => !isFilterRow(row)).map(cellsOf);
  const lines = [
    ...rows.slice(leading).map((row) => lineOf(row)),
    ...foot.map((row) => lineOf(row, 'footer')),
  ];
  if (pace.due()) await pace.rest();
  // Rows that the markup sets apart: a single cell across, a class or scope that says group.
  const grouped = table.querySelector(words.groupHeads);
  const markupOf = markupOfRows();
  return gridSheet({
    kind: 'table',
    root: table,
    // A title over everything is no header.
    heads: heads.filter(([cell, more]) => heads.length < 2 || more || (cell && spanOf(cell, 'colspan') < 3)),
    lines,
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

/** Out of a list that stays as it is, though the page may move its rows while it has its turn. */
async function rowsIn(parts: readonly Element[] = [], pace: Pace): Promise<readonly Element[]> {
  const rows: Element[] = [];
  for (const part of parts) {
    for (const row of part.localName === 'tr' ? [part] : part.querySelectorAll(':scope>*')) {
      if (rows.push(row) % 256 === 0 && pace.due()) await pace.rest();
    }
  }
  return rows;
}

/** A script may put other elements into a row; a hidden field there takes no column. */
const cellsOf = (row: Element): readonly Element[] =>
  [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
