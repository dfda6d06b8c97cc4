import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { decimalText, type Money, type Sums } from '../domain/money.ts';

const homes: { readonly [language in Language]: string } = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  nl: 'nl-NL',
};

/** The user's own region where it speaks the letter's language, else that language's home: never two in one sentence. */
export const letterLocale = (language: Language, locale: string): string =>
  locale.split('-')[0]?.toLowerCase() === language ? locale : homes[language];

/**
 * An amount for a letter: a symbol only where it names one currency in that country (US$ in Britain, $ in the United
 * States), else the code. True minus.
 */
export function moneyText(amount: Money, locale: string, style: 'symbol' | 'code' = 'symbol'): string {
  return moneyFormat(amount.currency, locale, decimalText(amount).split('.')[1]?.length ?? 0, style)
    .format(decimalText(amount) as Intl.StringNumericLiteral)
    .replace('-', '−');
}

/** €13,300.00 and US$2,000.00: currencies side by side, never added. */
export const sumsText = (sums: Sums, locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(sums.map((sum) => moneyText(sum, locale)));

/** In a sentence 3 April 2026, 1er mai 2026; `medium`, for tables, 3 Apr 2026: the month in letters wherever they do so. */
export function dayText(day: Day, locale: string, dateStyle: 'long' | 'medium' = 'long'): string {
  const key = `${locale}|${dateStyle}`;
  let format = days.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC', calendar: 'gregory' });
    days.set(key, format);
  }
  const text = format.format(Date.parse(`${day}T00:00:00Z`));
  return /^fr/i.test(locale) ? text.replace(/^1 /, '1er ') : text;
}

const forms = {
  long: { dateStyle: 'long' },
  short: { dateStyle: 'medium' },
  numeric: { dateStyle: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  day: { day: 'numeric' },
  month: { month: 'long' },
  year: { year: 'numeric' },
} as const satisfies { readonly [form: string]: Intl.DateTimeFormatOptions };
export type DayForm = keyof typeof forms;

export const isDayForm = (name: unknown): name is DayForm =>
  typeof name === 'string' && Object.hasOwn(forms, name);

/** A day in one of the forms a template may ask for. */
export function dayForm(day: Day, locale: string, form: DayForm): string {
  if (form === 'long') return dayText(day, locale);
  const format = new Intl.DateTimeFormat(locale, { ...forms[form], timeZone: 'UTC', calendar: 'gregory' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

const days = new Map<string, Intl.DateTimeFormat>();
const amounts = new Map<string, Intl.NumberFormat>();

function moneyFormat(
  currency: string | null,
  locale: string,
  digits: number,
  style: 'symbol' | 'code',
): Intl.NumberFormat {
  const key = `${locale}|${currency}|${style}`;
  const cached = amounts.get(key);
  if (cached) return cached;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Spanish groups from five digits on by itself; in a column of amounts every one is grouped.
    useGrouping: 'always',
    ...(currency === null ? {} : { style: 'currency', currency, currencyDisplay: style }),
  });
  amounts.set(key, made);
  return made;
}
