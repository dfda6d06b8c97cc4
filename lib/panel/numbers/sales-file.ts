import { minorDigits } from '../../domain/currency.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type MonthlySales, monthlySales } from '../../domain/sales.ts';

/** An amount as typed here: digits with a decimal point at most, no grouping; null: it is none. */
export function amountTyped(text: string, currency: string): number | null {
  const digits = minorDigits(currency);
  const [, whole, fraction = ''] = /^(\d{1,13})(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined || fraction.length > digits) return null;
  return Number(whole + fraction.padEnd(digits, '0'));
}

/** Months with amounts from a CSV text of two columns; a first line without a month is its head. Fails with the line that is wrong. */
export function readSales(text: string, currency: string): Result<readonly MonthlySales[], number> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const found = new Map<string, MonthlySales>();
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [month = '', amount = ''] = line
      .split(/[,;\t]/)
      .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const parsed = monthlySales.safeParse({ month, currency, minor: amountTyped(amount, currency) });
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
