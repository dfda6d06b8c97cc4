import * as z from 'zod/mini';
import { currencyCode, minorDigits } from './currency.ts';

/**
 * An amount in the currency's smallest unit. With `currency: null` (not settled yet) `minor` counts the
 * decimals as printed, two where none are printed.
 * `basis` says whose currency the page showed: the document's own, the company's converted amount, or unknown.
 * Only `document` may stand in a letter.
 */
export const money = z.strictObject({
  minor: z.int(),
  currency: z.nullable(currencyCode),
  basis: z.enum(['document', 'company', 'unknown']),
});
export type Money = z.infer<typeof money>;
export type Basis = Money['basis'];

/** Sums that were never added across currencies, in order of code; `null` currency last. */
export type Sums = readonly Money[];

/** Adds amounts currency by currency. An amount of another basis weakens the sum's basis to `unknown`. */
export function sumByCurrency(amounts: Iterable<Money>): Sums {
  const sums = new Map<string, Money>();
  for (const amount of amounts) {
    const key = amount.currency ?? '';
    const sum = sums.get(key);
    sums.set(key, sum ? add(sum, amount) : amount);
  }
  return [...sums.values()].sort((a, b) => (a.currency ?? '~').localeCompare(b.currency ?? '~'));
}

function add(a: Money, b: Money): Money {
  return { ...a, minor: a.minor + b.minor, basis: a.basis === b.basis ? a.basis : 'unknown' };
}

/** The amount in major units as an exact decimal text: 1234.50, -0.05. */
export function decimalText({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? sign + whole : `${sign}${whole}.${text.slice(-digits)}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/**
 * The amount as a locale prints it, with symbol; true minus. Without a currency: the bare number.
 * `style: 'code'` prints the ISO code, for letters that cross borders.
 */
export function formatMoney(amount: Money, locale: string, style: 'symbol' | 'code' = 'symbol'): string {
  // Intl takes exact decimal text, so no amount ever passes through a floating point number.
  return moneyFormat(amount.currency, locale, style)
    .format(decimalText(amount) as Intl.StringNumericLiteral)
    .replace('-', '−');
}

/** The same, in parts, so that a view can set minor units back. */
export function moneyParts(
  amount: Money,
  locale: string,
  style: 'symbol' | 'code' = 'symbol',
): Intl.NumberFormatPart[] {
  return moneyFormat(amount.currency, locale, style).formatToParts(
    decimalText(amount) as Intl.StringNumericLiteral,
  );
}

function moneyFormat(currency: string | null, locale: string, style: 'symbol' | 'code'): Intl.NumberFormat {
  const key = `${locale}|${currency}|${style}`;
  const cached = formats.get(key);
  if (cached) return cached;
  const digits = minorDigits(currency);
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...(currency === null
      ? {}
      : { style: 'currency', currency, currencyDisplay: style === 'code' ? 'code' : 'narrowSymbol' }),
  });
  formats.set(key, made);
  return made;
}
