import type { Region } from '../domain/reading.ts';
import type { RegionHead } from './contract.ts';
import { pageWords } from './page-words.ts';

const [counting, notCounting, ending] = [
  pageWords.patterns.countText,
  pageWords.patterns.noCountText,
  pageWords.patterns.countEnd,
].map((source) => new RegExp(source, 'iu'));

/** What the texts around a region say: those that count rows apart from the others. */
export function understoodHead(
  { texts, ...head }: RegionHead,
  rows: number,
): Omit<Region, 'rows' | 'columns'> {
  return {
    ...head,
    statedRows: statedIn(head, rows),
    notes: texts.filter((text) => !isCount(text)).slice(0, 24),
    stated: texts.filter(isCount).slice(0, 8),
  };
}

/** How many rows the markup says there are, or the heading; null where neither does. @param rows ordinary ones, read so far */
export const statedIn = (
  { heading, statedRows }: Pick<RegionHead, 'heading' | 'statedRows'>,
  rows: number,
): number | null => statedRows ?? countIn(heading ?? '', rows);

/**
 * "1–50 of 148", "148 records": a text that may count rows, by its shape in any language. An amount, a date or a
 * telephone number counts nothing.
 */
export const isCount = (text: string): boolean =>
  text.length <= 80 && !notCounting?.test(text) && counting?.test(text) === true;

/** "Items (6)"; without brackets a heading may end in a number of its own ("Invoice 811"), so that must be the rows'. */
function countIn(heading: string, rows: number): number | null {
  const [, open, digits] = ending?.exec(heading) ?? [];
  if (!digits) return null;
  const count = Number(digits);
  return (open ? count >= rows : count === rows) ? count : null;
}
