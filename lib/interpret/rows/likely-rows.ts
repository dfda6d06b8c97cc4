import type { Grid } from '../grid.ts';
import { forEach, type Steps } from '../steps.ts';
import { plainWord } from '../tidy.ts';
import { isTotalText } from './total-text.ts';

/**
 * Rows that look like entries before anything is known of the columns: no header, group or footer by the markup, not
 * empty, no repeated header, no total, and filled about as well as most.
 */
export function* likelyRows(grid: Grid): Steps<readonly number[]> {
  const counts = new Uint16Array(grid.size);
  const isHeader = headerRows(grid);
  yield* forEach(grid.size, (row) => {
    if (grid.region.rows.role[row] !== undefined || isHeader(row)) return;
    let count = 0;
    for (const column of grid.columns) if (column.cells[row]) count++;
    counts[row] = count;
  });
  const filled = counts.filter((count) => count > 0).sort();
  const usual = filled[Math.floor(filled.length / 2)] ?? 0;
  // Lists of many small groups have as many rows of sums as of entries.
  const full = filled[Math.floor(filled.length * 0.8)] ?? 0;
  const rows: number[] = [];
  yield* forEach(grid.size, (row) => {
    const count = counts[row] ?? 0;
    if (count === 0 || (count * 2 < usual && count < 4)) return;
    // A row of sums leaves cells empty that entries fill; a customer may be called Total.
    if (count >= full || !grid.columns.some(({ cells }) => isTotalText(cells[row] ?? ''))) rows.push(row);
  });
  return rows;
}

/** Rows of controls stand at the top. */
const topmost = 4;

/** Tells the header printed again between the rows, and a row of controls that all say the same ("Filter cell"). */
export function headerRows(grid: Grid): (row: number) => boolean {
  const columns = grid.columns.map(({ header, cells }) => ({ word: plainWord(header), cells }));
  return (row) => {
    if (row < topmost && (saysOneThing(columns, row) || repeatsHeaders(columns, row))) return true;
    let same = 0;
    let filled = 0;
    for (const { word, cells } of columns) {
      const text = cells[row] ?? '';
      if (text === '') continue;
      filled++;
      if (isWord(text, word)) same++;
      else if (filled > 2 && same === 0) return false;
    }
    return same >= 2 && same * 2 > filled;
  };
}

function saysOneThing(columns: readonly { readonly cells: readonly string[] }[], row: number): boolean {
  const texts = columns.flatMap(({ cells }) => cells[row] || []);
  return texts.length > 2 && /\p{L}{3}/u.test(texts[0] ?? '') && new Set(texts).size === 1;
}

/** "Column Due date, Filter cell" in every cell: the header of each in the same phrase, or the phrase alone. */
function repeatsHeaders(
  columns: readonly { readonly word: string; readonly cells: readonly string[] }[],
  row: number,
): boolean {
  const phrases = columns.flatMap(({ word, cells }) => {
    const text = plainWord(cells[row] ?? '');
    return text === '' ? [] : [word !== '' && text.includes(word) ? text.replace(word, '') : null];
  });
  const [phrase] = phrases;
  return phrases.length > 1 && /\p{L}{3}/u.test(phrase ?? '') && phrases.every((one) => one === phrase);
}

const [colon, star, question, lastPlain] = [58, 42, 63, 126];

/** Cheap first: most texts have another length, or differ before any sort mark, colon or blank could stand in them. */
function isWord(text: string, word: string): boolean {
  if (word === '' || Math.abs(text.length - word.length) > 3) return false;
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(at);
    if (!(code > 32 && code <= lastPlain) || code === colon || code === star || code === question) break;
    const lower = code >= 65 && code <= 90 ? code | 32 : code;
    if (lower !== word.charCodeAt(at)) return false;
  }
  return plainWord(text) === word;
}
