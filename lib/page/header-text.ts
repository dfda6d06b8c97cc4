import { textOf } from './cell-text.ts';
import { all, attr } from './dom.ts';
import { clean, cleanHeader, hasDigit, hasLetter, isWord } from './text.ts';
import { words } from './words.ts';

/** A row of search fields under or over the headers. */
export const isFilterRow = (row: Element): boolean =>
  row.querySelector(words.searchFields) !== null &&
  [...row.children].every((cell) => cell.querySelector(words.fields) || !hasLetter(cell.textContent));

/** The words of one header cell; the spoken or hidden ones where nothing is shown. */
export const headerText = (cell: Element): string =>
  cleanHeader(textOf(cell)) ||
  cleanHeader(
    [cell, ...all(cell, words.spokenNames)].map((one) => attr(one, 'title', 'aria-label')).find(Boolean) ??
      cell.textContent ??
      '',
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
  const filled = [...row.children].filter((cell) => clean(cell.textContent));
  if (filled.length === 0 || row.childElementCount < 2) return false;
  if (filled.every((cell) => cell.matches(words.headCells))) return true;
  return (
    filled.length > 1 && (words.headName.test(row.className) || (!further && readsAsHeader(filled, after)))
  );
}

/** Short words without figures, over rows that have figures (or over nothing, in a table of headers alone). */
function readsAsHeader(cells: readonly Element[], after: readonly Element[]): boolean {
  const texts = cells.map((cell) => clean(cell.textContent));
  const full = after.filter((row) => row.childElementCount > 1);
  return (
    texts.every((text) => text.length <= 40 && (!hasDigit(text) || words.bucketHeader.exec(text))) &&
    texts.filter(isWord).length * 2 > texts.length &&
    full.every((row) => hasDigit(row.textContent)) &&
    (full.length > 0 || (after.length === 0 && texts.length > 2))
  );
}
