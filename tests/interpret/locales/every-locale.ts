/** Amounts and days as every locale that Intl knows prints them, read back without knowing the locale. */
import type { Day } from '../../../lib/domain/day.ts';
import type { OrderFinding } from '../../../lib/interpret/dates/date-order.ts';
import { inferDateOrder } from '../../../lib/interpret/dates/infer-order.ts';
import { readDay } from '../../../lib/interpret/dates/read-day.ts';
import { minorOf } from '../../../lib/interpret/money/minor.ts';
import { readAmount } from '../../../lib/interpret/money/read-amount.ts';
import { inferNumberConvention } from '../../../lib/interpret/numbers/infer-convention.ts';
import { today } from '../builders.ts';

/** What came of the texts of one locale; `wrong` says what was read for what. */
export type Tally = { right: number; withheld: number; asked: number; wrong: string[] };

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((a) => letters.map((b) => a + b));
const codes = [...pairs, ...pairs.flatMap((pair) => letters.map((c) => pair + c))];
const regions = pairs.map((pair) => pair.toUpperCase());

/** Languages whose countries write amounts and days in different ways. */
const varied = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'nb',
  'zh',
  'ar',
  'ur',
  'ta',
  'sw',
  'ms',
  'ro',
];

/** One locale for each way of writing there is. */
export function everyLocale(): readonly string[] {
  const languages = Intl.NumberFormat.supportedLocalesOf(codes);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const known = regions.filter((region) => names.of(region) !== undefined);
  const more = varied.flatMap((language) => known.map((region) => `${language}-${region}`));
  const ways = new Map<string, string>();
  for (const locale of [...languages, ...more, 'zh-Hant', 'sr-Latn', 'uz-Cyrl', 'az-Cyrl']) {
    const way = [amountsOf(locale), daysOf(locale, 'short'), daysOf(locale, 'long')];
    const key = way.flatMap((set) => set.map(({ text }) => text)).join('|');
    if (!ways.has(key)) ways.set(key, locale);
  }
  return [...ways.values()];
}

const cents = [50, 1250, 99_900, 123_456, 123_456_789, -123_456, 700_000];
const days = ['2026-03-04', '2026-04-25', '2025-12-31', '2026-05-11', '2026-01-09'] as Day[];

const major = (minor: number): Intl.StringNumericLiteral =>
  `${minor < 0 ? '-' : ''}${Math.trunc(Math.abs(minor) / 100)}.${String(Math.abs(minor) % 100).padStart(2, '0')}` as Intl.StringNumericLiteral;

function amountsOf(locale: string): readonly { text: string; minor: number }[] {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return cents.map((minor) => ({ text: format.format(major(minor)), minor }));
}

function pricesOf(locale: string, currency: string, currencyDisplay: 'symbol' | 'code' | 'name') {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  return cents.map((minor) => ({ text: format.format(major(minor)), minor }));
}

function daysOf(locale: string, dateStyle: 'short' | 'medium' | 'long' | 'full') {
  const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  return days.map((day) => ({ text: format.format(new Date(`${day}T12:00:00Z`)), day }));
}

/** Bare amounts and amounts with a currency, each set as the column of a list. */
export function readAmounts(locale: string): Tally {
  const tally: Tally = { right: 0, withheld: 0, asked: 0, wrong: [] };
  const sets = [
    amountsOf(locale),
    ...['EUR', 'USD', 'INR'].flatMap((currency) =>
      (['symbol', 'code'] as const).map((display) => pricesOf(locale, currency, display)),
    ),
  ];
  for (const set of sets) {
    const finding = inferNumberConvention(
      set.map(({ text }) => text),
      { lang: locale },
    );
    for (const { text, minor } of set) {
      const read = readAmount(text, finding);
      const found = read.kind === 'amount' ? minorOf(read, read.currency?.code ?? 'EUR') : null;
      if (read.kind === 'ambiguous') tally.asked++;
      else if (!found?.ok) tally.withheld++;
      else if (found.value === minor) tally.right++;
      else tally.wrong.push(`${locale}: ${text} as ${found.value}`);
    }
  }
  return tally;
}

/** Days in four lengths, each set as the column of a list. */
export function readDays(locale: string): Tally {
  const tally: Tally = { right: 0, withheld: 0, asked: 0, wrong: [] };
  for (const style of ['short', 'medium', 'long', 'full'] as const) {
    const set = daysOf(locale, style);
    const finding: OrderFinding = inferDateOrder(
      set.map(({ text }) => text),
      { lang: locale, today },
    );
    for (const { text, day } of set) {
      const read = readDay(text, finding, { today, loadedOn: today, lang: locale });
      if (read.kind === 'ambiguous') tally.asked++;
      else if (read.kind !== 'day') tally.withheld++;
      else if (read.day === day) tally.right++;
      else tally.wrong.push(`${locale}: ${text} as ${read.day}`);
    }
  }
  return tally;
}

/** The tallies of many locales as one. */
export const sumOf = (tallies: readonly Tally[]): Tally => ({
  right: tallies.reduce((sum, { right }) => sum + right, 0),
  withheld: tallies.reduce((sum, { withheld }) => sum + withheld, 0),
  asked: tallies.reduce((sum, { asked }) => sum + asked, 0),
  wrong: tallies.flatMap(({ wrong }) => wrong),
});
