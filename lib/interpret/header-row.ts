import type { Region } from '../domain/reading.ts';
import { headerFields } from './labels/header-fields.ts';
import { tidy } from './tidy.ts';

/**
 * A list whose headers stand as its first row, or under the name of its first group, with nothing in the markup to tell
 * them from data.
 */
export function withHeaderRow(region: Region): Region {
  const { rows, columns } = region;
  if (rows.id.length < 2 || columns.some(({ headers }) => headers.some((text) => !isLetter(text))))
    return region;
  const filledIn = (row: number) => columns.filter(({ text }) => text[row]).length;
  const at = columns.length > 2 && filledIn(0) === 1 ? 1 : 0;
  if (rows.role[at] !== undefined) return region;
  const words = columns.map(({ text }) => tidy(text[at] ?? ''));
  const filled = words.filter(Boolean).length;
  const known = words.filter((word) => headerFields(word).some(({ exact }) => exact)).length;
  if (known < 3 || known * 2 < filled || filled * 2 < columns.length) return region;
  return {
    ...region,
    rows: { ...rows, role: { ...rows.role, [at]: 'header' } },
    columns: columns.map((column, index) => ({ ...column, headers: words[index] ? [words[index]] : [] })),
  };
}

/** Sheets call their columns A, B, C. */
const isLetter = (text: string): boolean => /^[A-Z]{0,2}$/.test(tidy(text));
