import { digitGroups } from '../../numbers/digit-groups.ts';
import { readings } from '../../numbers/readings.ts';

/** Figures as clerks type them: 4500 · 4,500.50 · 4.500,50 · 4 500 · 4'500 */
export const figures =
  "(?<![\\d.,])\\d{1,3}(?:[., ']\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|(?<![\\d.,])\\d+(?:[.,]\\d+)?(?!\\d)";

/**
 * Minor units of typed figures, `power` being 3 for thousands and 6 for millions; null where they cannot be an amount
 * of a currency with so many digits. Three digits after the only mark are decimals only where the currency has three
 * and the language writes them so.
 */
export function minorOf(text: string, decimal: '.' | ',', digits: number, power: number): number | null {
  const read = readings(digitGroups(text));
  if (read.kind === 'none' || (read.kind === 'differ' && power > 0)) return null;
  const number =
    read.kind !== 'differ'
      ? read.digits
      : digits < 3
        ? wholeOf(read)
        : decimal === ','
          ? read.comma
          : read.point;
  const shift = digits + power - number.decimals;
  if (shift < 0) return null;
  const minor = Number(number.digits + '0'.repeat(shift));
  return Number.isSafeInteger(minor) && minor > 0 ? minor : null;
}

const wholeOf = ({ point, comma }: Extract<ReturnType<typeof readings>, { kind: 'differ' }>) =>
  point.decimals === 0 ? point : comma;

/** Written with grouping or with two decimals, as only money is. */
export const looksLikeMoney = (text: string): boolean => /[., ']\d{3}(?!\d)|[.,]\d{2}$/.test(text);
