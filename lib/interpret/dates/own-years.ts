import { remember } from '../numbers/remember.ts';
import type { DateForm } from './date-form.ts';
import { namesIn } from './names.ts';
import { splitWeekday } from './weekday.ts';

type Numeric = Extract<DateForm, { kind: 'numeric' }>;
type Named = Extract<DateForm, { kind: 'named' }>;

/** Three digits where a year stands: Taiwan counts from 1912. */
const minguo = /^(\d{3})([/.-])(\d{1,2})\2(\d{1,2})$/;
const taiwanese = /^zh-(?:tw|hant(?:-tw)?)$/i;
const solar = /^(?:fa|ps)(?:-|$)/i;
const thai = /^th(?:-|$)/i;

/** 115/03/05 on a page in the Chinese of Taiwan; null elsewhere. */
export function minguoDate(text: string, lang: string): Named | null {
  const [, count, , month, day] = (taiwanese.test(lang) && minguo.exec(text)) || [];
  return count ? named(Number(count) + 1911, Number(month), Number(day)) : null;
}

/**
 * A date of bare numbers whose year counts as the page's country counts: from the Buddha's death in Thailand, the
 * Persian solar years in Iran and Afghanistan. Null where its year is of the common count.
 */
export function ownYearDate({ numbers: [a, b, c] }: Numeric, lang: string): Named | null {
  if (!a || !b || !c) return null;
  if (thai.test(lang) && c.width === 2 && a.width < 3 && isBuddhist(c.value))
    return named(c.value + 2500 - 543, b.value, a.value);
  const [year, month, day] = a.width === 4 ? [a, b, c] : [c, b, a];
  if (year.width !== 4) return null;
  if (thai.test(lang) && year.value > 2400) return named(year.value - 543, month.value, day.value);
  return solar.test(lang) && a.width === 4 && year.value > 1300 && year.value < 1500
    ? persianDate(year.value, month.value, day.value)
    : null;
}

/** The last two digits of a Buddhist year from 2017 to 2036: of the common count they are long past or far ahead. */
const isBuddhist = (short: number): boolean => short >= 60 && short < 80;

const dayFirst = /^(?<day>\d{1,2}) (?<month>\p{L}+) (?<year>1[34]\d\d)$/u;
const yearFirst = /^(?<year>1[34]\d\d) (?<month>\p{L}+) (?<day>\d{1,2})$/u;
const solarCount = /^AP /;

/** ۱۳ اسفند ۱۴۰۴ on a page in Persian or Pashto, with or without its weekday; null elsewhere. */
export function persianNamedDate(text: string, lang: string): Named | null {
  if (!solar.test(lang)) return null;
  const { rest } = splitWeekday(text.replace(solarCount, ''), namesIn(lang));
  const { day, month = '', year } = (dayFirst.exec(rest) ?? yearFirst.exec(rest))?.groups ?? {};
  const number = persianMonths(lang).indexOf(month) + 1;
  return number > 0 ? persianDate(Number(year), number, Number(day)) : null;
}

/** The names of the Persian months, the first one first. */
const persianMonths = remember((lang: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(`${lang}-u-ca-persian`, { month: 'long', timeZone: 'UTC' });
  // The 25th lies in the first days of a Persian month; the year begins in March.
  return Array.from({ length: 12 }, (_, number) => format.format(Date.UTC(2026, 2 + number, 25)));
}, 20);

let persian: Intl.DateTimeFormat | undefined;

/** The common date of a Persian one, near where six months of 31 days and others of 30 put it; Intl tells which. */
function persianDate(year: number, month: number, day: number): Named | null {
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const passed = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  for (const shift of [0, 1, -1, 2]) {
    const date = new Date(Date.UTC(year + 621, 2, 20 + passed + shift));
    const parts = new Map(persian.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day)
      return named(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return null;
}

const named = (year: number, month: number, day: number): Named => ({
  kind: 'named',
  year,
  shortYear: false,
  months: [{ number: month, langs: [] }],
  day,
  weekdays: null,
});
