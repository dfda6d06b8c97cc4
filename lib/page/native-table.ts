import type { RowRole } from '../domain/reading.ts';
import { attr } from './dom.ts';
import { gridSheet } from './grid-sheet.ts';
import { countLeadingHeaders, isFilterRow } from './header-text.ts';
import { cellsOfRow } from './row-html.ts';
import { type Line, lineOf, type Sheet } from './sheet.ts';
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
  const roleOf = (row: Element): RowRole | null =>
    (row.childElementCount === 1 && attr(row.firstElementChild, 'colspan') > '1') ||
    (row.hasAttributes() && words.groupRow.exec(row.className)) ||
    (grouped && row.firstElementChild?.matches(words.groupHeads))
      ? 'group'
      : null;
  const plain: string[] = [];
  return gridSheet({
    kind: 'table',
    root: table,
    // A title over everything is no header.
    heads: heads.filter(([cell, more]) => heads.length < 2 || more || (cell && spanOf(cell, 'colspan') < 3)),
    lines: [
      ...rows.slice(leading).map((row) => new BodyRow(row, roleOf)),
      ...foot.map((row) => lineOf(row, 'footer')),
    ],
    cellsOf: ({ elements: [row] }) => (row ? cellsOf(row) : []),
    cells: ({ elements: [row] }) => (row ? cellsOfRow(row, plain) : null),
  });
}

/** A row whose role is settled when it is read: over all rows at once that is a long task. */
class BodyRow implements Line {
  readonly elements: readonly Element[];
  readonly #roleOf: (row: Element) => RowRole | null;

  constructor(row: Element, roleOf: (row: Element) => RowRole | null) {
    this.elements = [row];
    this.#roleOf = roleOf;
  }

  get role(): RowRole | null {
    const [row] = this.elements;
    return row ? this.#roleOf(row) : null;
  }
}

const rowsIn = (parts: readonly Element[] = []): readonly Element[] =>
  parts.flatMap((part) => (part.localName === 'tr' ? part : [...part.children]));

/** A script may put other elements into a row; a hidden field there takes no column. */
const cellsOf = (row: Element): readonly Element[] =>
  [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
