export type Cell = string | number | null;

/**
 * A table as CSV by RFC 4180, with a byte order mark so that spreadsheets take it for UTF-8. A text that a spreadsheet
 * would run as a formula (it begins with = + - @, a tab or a line break, also after blanks) begins with an apostrophe
 * instead; so does what stands after a semicolon or a tab, where another country's spreadsheet begins a new cell.
 * Numbers stay numbers.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** What begins a formula, at the start of a text or of what could be taken for a cell of its own. */
const formula = /(^|[;\t])(\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/g;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = value.replace(formula, "$1'$2");
  return /[",;\t\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
