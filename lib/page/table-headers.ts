import { textOf } from './cell-text.ts';
import { cellsOf, spanGrid } from './span-grid.ts';
import { clean, cleanHeader, hasDigit, hasLetter } from './text.ts';

/** A row of search fields under or over the headers. */
export const isFilterRow = (row: Element): boolean =>
  row.querySelector('input:not([type=checkbox]):not([type=radio]):not([type=hidden]),select') !== null &&
  !cellsOf(row).some((cell) => hasLetter(ownWords(cell)));

const ownWords = (cell: Element): string =>
  cell.querySelector('input,select,button') ? '' : clean(cell.textContent ?? '');

const bucketLike = /^\W*\d{1,3}\W*(\d{1,3})?\W*$/;
const namedHeader = /(^|[\s_-])(head(er|ing|ings)?|titre|liste_titre|thead|columns?)([\s_-]|$)/i;

/** How many of the first rows of a table without `thead` are its headers (rows of search fields among them). */
export function countLeadingHeaders(rows: readonly Element[]): number {
  let headers = 0;
  let at = 0;
  for (; at < Math.min(rows.length, 6); at++) {
    const row = rows[at];
    if (!row || !(isFilterRow(row) || isHeaderRow(row, rows.slice(at + 1, at + 6), headers > 0))) break;
    if (!isFilterRow(row)) headers++;
  }
  return headers > 0 ? at : 0;
}

function isHeaderRow(row: Element, after: readonly Element[], further: boolean): boolean {
  const cells = cellsOf(row);
  const filled = cells.filter((cell) => clean(cell.textContent ?? ''));
  if (filled.length === 0) return false;
  if (filled.every(isHeaderCell)) return filled.length > 1 || cells.length > 1;
  if (filled.length > 1 && namedHeader.test(row.className)) return true;
  return !further && filled.length > 1 && readsAsHeader(filled, after);
}

const isHeaderCell = (cell: HTMLTableCellElement): boolean =>
  (cell.localName === 'th' && cell.scope !== 'row') || cell.getAttribute('role') === 'columnheader';

/** Short words without figures, over rows that have figures (or over nothing, in a table of headers alone). */
function readsAsHeader(cells: readonly Element[], after: readonly Element[]): boolean {
  const texts = cells.map((cell) => clean(cell.textContent ?? ''));
  const words = texts.filter((text) => hasLetter(text) && !hasDigit(text));
  const fits = texts.every((text) => text.length <= 40 && (!hasDigit(text) || bucketLike.test(text)));
  const full = after.filter((row) => cellsOf(row).length > 1);
  const figures = full.filter((row) => hasDigit(row.textContent ?? ''));
  return (
    fits &&
    words.length * 2 > texts.length &&
    (after.length === 0 ? texts.length > 2 : figures.length > 0 && figures.length === full.length)
  );
}

/** Header texts over each column, topmost first, each cell once; a title over everything is no header. */
export function headerTexts(rows: readonly Element[]): readonly (readonly string[])[] {
  const grid = spanGrid(rows, true);
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = new Set(grid.map((row) => row[column]));
    return [...cells].flatMap((cell) => {
      if (!cell || (width > 1 && cell.colSpan >= width && rows.length > 1)) return [];
      const text = headerText(cell);
      return text ? [text] : [];
    });
  });
}

/** The words of one header cell, without sort arrows; hidden ones where nothing is shown (sizing copies). */
export function headerText(cell: Element): string {
  const shown = cleanHeader(cell.querySelector('select,input') ? labelBeside(cell) : textOf(cell));
  const tip = () => cell.getAttribute('aria-label') ?? cell.querySelector('[title]')?.getAttribute('title');
  return (shown || cleanHeader(cell.getAttribute('title') ?? tip() ?? '')).slice(0, 200);
}

/** Words of a header cell that also holds a search field: everything but the field. */
function labelBeside(cell: Element): string {
  return [...cell.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      const part = node instanceof Element && !node.matches('input,select,textarea') ? node : null;
      return part ? (part.querySelector('input,select') ? labelBeside(part) : textOf(part)) : '';
    })
    .join(' ');
}
