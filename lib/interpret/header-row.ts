import type { Region } from '../domain/reading.ts';
import { headerFields } from './labels/header-fields.ts';
import { tidy } from './tidy.ts';

/** A list whose headers stand as its first row, with nothing in the markup to tell them from data. */
export function withHeaderRow(region: Region): Region {
  const { rows, columns } = region;
  if (rows.id.length < 2 || rows.role[0] !== undefined) return region;
  if (columns.some(({ headers }) => headers.length > 0)) return region;
  const words = columns.map(({ text }) => tidy(text[0] ?? ''));
  const filled = words.filter(Boolean).length;
  const known = words.filter((word) => headerFields(word).some(({ exact }) => exact)).length;
  if (known < 3 || known * 2 < filled || filled * 2 < columns.length) return region;
  return {
    ...region,
    rows: { ...rows, role: { ...rows.role, 0: 'header' } },
    columns: columns.map((column, at) => ({ ...column, headers: words[at] ? [words[at]] : [] })),
  };
}
