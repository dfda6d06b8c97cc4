import { textOf } from './cell-text.ts';
import { all, attr } from './dom.ts';
import { cellsOf, spanGrid } from './span-grid.ts';
import { clean, cleanHeader, hasDigit, hasLetter, isWord } from './text.ts';

const search = 'input:not([type=checkbox],[type=radio],[type=hidden]),select';

/** A row of search fields under or over the headers. */
export const isFilterRow = (row: Element): boolean =>
  row.querySelector(search) !== null &&
  [...row.children].every(
    (cell) => cell.querySelector('input,select,button') || !hasLetter(cell.textContent ?? ''),
  );

/** How many of the first rows of a table without `thead` are its headers, rows of search fields among them. */
export function countLeadingHeaders(rows: readonly Element[]): number {
  let headers = 0;
  for (let at = 0; ; at++) {
    const row = rows[at];
    const filter = row && isFilterRow(row);
    if (!row || (!filter && !isHeaderRow(row, rows.slice(at + 1, at + 6), headers > 0)))
      return headers > 0 ? at : 0;
    if (!filter) headers++;
  }
}

function isHeaderRow(row: Element, after: readonly Element[], further: boolean): boolean {
  const cells = cellsOf(row);
  const filled = cells.filter((cell) => clean(cell.textContent ?? ''));
  if (filled.length === 0 || cells.length < 2) return false;
  if (
    filled.every(
      (cell) => (cell.localName === 'th' && cell.scope !== 'row') || attr(cell, 'role') === 'columnheader',
    )
  )
    return true;
  return (
    filled.length > 1 && (/head|titre/i.test(row.className) || (!further && readsAsHeader(filled, after)))
  );
}

/** Short words without figures, over rows that have figures (or over nothing, in a table of headers alone). */
function readsAsHeader(cells: readonly Element[], after: readonly Element[]): boolean {
  const texts = cells.map((cell) => clean(cell.textContent ?? ''));
  const fits = texts.every(
    (text) => text.length <= 40 && (!hasDigit(text) || /^\D{0,3}\d{1,3}\D+(\d{1,3})?\D{0,9}$/.test(text)),
  );
  const full = after.filter((row) => row.childElementCount > 1);
  return (
    fits &&
    texts.filter(isWord).length * 2 > texts.length &&
    full.every((row) => hasDigit(row.textContent ?? '')) &&
    (full.length > 0 || (after.length === 0 && texts.length > 2))
  );
}

/** Header texts over each column, topmost first, each cell once; a title over everything is no header. */
export function headerTexts(rows: readonly Element[]): readonly (readonly string[])[] {
  const grid = spanGrid(rows, true);
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    [...new Set(grid.map((row) => row[column]))].flatMap((cell) =>
      !cell || (rows.length > 1 && cell.colSpan >= width) ? [] : headerText(cell) || [],
    ),
  );
}

/** The words of one header cell, without fields in it; the hidden or spoken ones where nothing is shown. */
export function headerText(cell: Element): string {
  const fields = cell.querySelector(search);
  const shown = fields ? labelBeside(cell) : textOf(cell);
  const spoken = [cell, ...all(cell, '[title],[aria-label]')]
    .map((one) => attr(one, 'title', 'aria-label'))
    .find(Boolean);
  return cleanHeader(shown) || cleanHeader(spoken ?? (fields ? '' : (cell.textContent ?? '')));
}

/** Words of a header cell that also holds a search field: everything but the field. */
const labelBeside = (cell: Element): string =>
  [...cell.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent;
      return node.matches(search) ? '' : node.querySelector(search) ? labelBeside(node) : textOf(node);
    })
    .join(' ');
