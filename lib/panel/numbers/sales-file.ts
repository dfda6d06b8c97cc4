import { minorDigits } from '../../domain/currency.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type MonthlySales, monthlySales } from '../../domain/sales.ts';

/**
 * An amount as typed here: digits with a decimal point at most, or a comma before one or two; no grouping; null: it is
 * none, or could be read in two ways.
 */
export function amountTyped(text: string, currency: string): number | null {
  const digits = minorDigits(currency);
  const [, whole, fraction = ''] = /^(\d{1,13})(?:(?:\.|,(?!\d{3}))(\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined || fraction.length > digits) return null;
  return Number(whole + fraction.padEnd(digits, '0'));
}

/**
 * Months with amounts from a CSV text of two columns; a first line without a month is its head. Where semicolons or tabs
 * part them, commas are decimal. Fails with the line that is wrong.
 */
export function readSales(text: string, currency: string): Result<readonly MonthlySales[], number> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const found = new Map<string, MonthlySales>();
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [month = '', amount = '', ...more] = line
      .split(/[;\t]/.test(line) ? /[;\t]/ : ',')
      .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const minor = more.some((cell) => cell !== '') ? null : amountTyped(amount, currency);
    const parsed = monthlySales.safeParse({ month, currency, minor });
    if (parsed.success && !found.has(month)) found.set(month, parsed.data);
    else if (at > 0 || parsed.success || /\d/.test(month)) return fail(at + 1);
  }
  return ok([...found.values()]);
}

/** The sales of a month and currency put in place; null: taken out. */
export const withSales = (
  sales: readonly MonthlySales[],
  month: string,
  currency: string,
  minor: number | null,
): readonly MonthlySales[] => [
  ...sales.filter((one) => one.month !== month || one.currency !== currency),
  ...(minor === null ? [] : [{ month, currency, minor }]),
];
