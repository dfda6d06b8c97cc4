import type { Region } from '../../domain/reading.ts';
import { atOnce, forEach, type Steps } from '../../interpret/steps.ts';

const known = new WeakMap<Region, ReadonlyMap<string, number>>();

/**
 * Each row by what it is, whatever it says now: the record's id, else its link, else its first texts. Rows that share
 * one (instalments of a record) are told apart by their order.
 */
export const rowsByKey = (region: Region): ReadonlyMap<string, number> =>
  known.get(region) ?? atOnce(rowsByKeySteps(region));

/** The same in small pieces, kept for whoever asks next. */
export function* rowsByKeySteps(region: Region): Steps<ReadonlyMap<string, number>> {
  const { rows, columns } = region;
  const links = columns.map(({ href }) => href).filter((href) => href !== undefined);
  const count = new Map<string, number>();
  const found = new Map<string, number>();
  yield* forEach(rows.id.length, (row) => {
    const link = () => rows.href[row] ?? links.find((href) => href[row])?.[row];
    const key = rows.recordId[row] ?? link() ?? firstTexts(region, row);
    const times = (count.get(key) ?? 0) + 1;
    count.set(key, times);
    found.set(times === 1 ? key : `${key}#${times}`, row);
  });
  known.set(region, found);
  return found;
}

/** The first three texts of a row. */
function firstTexts({ columns }: Region, row: number): string {
  const texts: string[] = [];
  for (const { text } of columns) {
    const said = text[row];
    if (said) texts.push(said);
    if (texts.length === 3) break;
  }
  return texts.join('\n');
}

/** Everything a row of a list says, as one text: two rows of different pages of it that say the same are one row. */
export function rowText({ rows, columns }: Region, row: number): string {
  const said = [rows.recordId[row] ?? '', rows.href[row] ?? ''];
  // Long lists ask this of every row.
  for (const { text, href } of columns) said.push(text[row] ?? '', href?.[row] ?? '');
  return JSON.stringify(said);
}
