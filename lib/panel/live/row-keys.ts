import type { Region } from '../../domain/reading.ts';
import { atOnce, forEach, type Steps } from '../../interpret/steps.ts';

const known = new WeakMap<Region, readonly string[]>();

/**
 * What each row is, whatever it says now: the record's id, else its link, else its first texts. Rows that share one
 * (instalments of a record) are told apart by their order.
 */
export const rowKeys = (region: Region): readonly string[] =>
  known.get(region) ?? atOnce(rowKeySteps(region));

/** The same in small pieces, kept for whoever asks next. */
export function* rowKeySteps(region: Region): Steps<readonly string[]> {
  const { rows, columns } = region;
  const links = columns.map(({ href }) => href).filter((href) => href !== undefined);
  const count = new Map<string, number>();
  const keys: string[] = [];
  yield* forEach(rows.id.length, (row) => {
    const link = () => rows.href[row] ?? links.find((href) => href[row])?.[row];
    const key = rows.recordId[row] ?? link() ?? firstTexts(region, row);
    const times = (count.get(key) ?? 0) + 1;
    count.set(key, times);
    keys.push(times === 1 ? key : `${key}#${times}`);
  });
  known.set(region, keys);
  return keys;
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

/** Everything a row says, as one text: two rows of different pages that say the same are one row. */
export function rowText({ rows, columns }: Region, row: number): string {
  const texts = columns.map(({ text }) => text[row] ?? '');
  const links = columns.map(({ href }) => href?.[row] ?? '');
  return JSON.stringify([rows.recordId[row] ?? '', rows.href[row] ?? '', texts, links]);
}
