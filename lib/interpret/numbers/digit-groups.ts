import type { NumberConvention } from './number-convention.ts';

/** A number's digits between its marks: `1.234,56` is parts 1 234 56 and marks . , */
export type DigitGroups = { readonly parts: readonly string[]; readonly marks: readonly string[] };

/** The digits as one text, the last `decimals` of them decimals, without leading zeros. */
export type Digits = { readonly digits: string; readonly decimals: number };

export function digitGroups(body: string): DigitGroups {
  return { parts: body.split(/[^0-9]/), marks: body.match(/[^0-9]/g) ?? [] };
}

/** Reads the groups under a convention; null where they cannot have been written under it. */
export function readGroups({ parts, marks }: DigitGroups, { decimal }: NumberConvention): Digits | null {
  const isDecimal = (mark: string | undefined) => mark === decimal || mark === '٫' || mark === '·';
  const last = marks.at(-1);
  const fraction = isDecimal(last) ? (parts.at(-1) ?? '') : '';
  const grouping = isDecimal(last) ? marks.slice(0, -1) : marks;
  const groups = isDecimal(last) ? parts.slice(0, -1) : parts;
  if (grouping.some((mark) => isDecimal(mark) || mark !== grouping[0])) return null;
  if (!isGrouped(groups)) return null;
  const whole = groups.join('').replace(/^0+/, '');
  return { digits: whole + fraction || '0', decimals: fraction.length };
}

/** Thousands (1 234 567), lakh and crore (12 34 567), or no grouping at all. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (first.startsWith('0') && (first.length > 1 || rest.length > 0)) return false;
  if (rest.length === 0) return true;
  const middle = rest.slice(0, -1);
  if (first.length === 0 || first.length > 3 || rest.at(-1)?.length !== 3) return false;
  return (
    middle.every(({ length }) => length === 3) ||
    (first.length < 3 && middle.every(({ length }) => length === 2))
  );
}
