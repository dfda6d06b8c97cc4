import type { Day } from '../domain/day.ts';
import { decimalText, type Money, type Sums } from '../domain/money.ts';

/** Letters are written in English: a locale of another language would mix two languages in one sentence. */
export const letterLocale = (locale: string): string => (/^en\b/i.test(locale) ? locale : 'en-GB');

/**
 * An amount for a letter: a symbol only where it names one currency in that country (US$ in Britain, $ in the United
 * States), else the code. True minus.
 */
export function moneyText(amount: Money, locale: string): string {
  return moneyFormat(amount.currency, locale, decimalText(amount).split('.')[1]?.length ?? 0)
    .format(decimalText(amount) as Intl.StringNumericLiteral)
    .replace('-', '−');
}

/** €13,300.00 and US$2,000.00: currencies side by side, never added. */
export const sumsText = (sums: Sums, locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(sums.map((sum) => moneyText(sum, locale)));

/** 3 April 2026. */
export function dayText(day: Day, locale: string): string {
  let format = days.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
    days.set(locale, format);
  }
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

const days = new Map<string, Intl.DateTimeFormat>();
const amounts = new Map<string, Intl.NumberFormat>();

function moneyFormat(currency: string | null, locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale}|${currency}`;
  const cached = amounts.get(key);
  if (cached) return cached;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...(currency === null ? {} : { style: 'currency', currency, currencyDisplay: 'symbol' }),
  });
  amounts.set(key, made);
  return made;
}
