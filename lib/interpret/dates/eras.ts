import type { DateForm } from './date-form.ts';
import { splitWeekday } from './weekday.ts';

/** Days that lie in the last three eras; Intl tells each era's name, letter and first year. */
const samples = [Date.UTC(2026, 5, 1), Date.UTC(2010, 5, 1), Date.UTC(1980, 5, 1)];

let eras: ReadonlyMap<string, number> | undefined;

const eastern = /^(\D{0,4}?)\s?(\d{1,4}|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?$/;
const letter = /^([RHS])\.?\s?(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})$/;
/** Languages that count the months: Thứ Tư, ngày 4 tháng 3, 2026. */
const counted =
  /^(?:(?:thứ\s\p{L}+|chủ nhật|cn),?\s)?(?:ngày\s)?(\d{1,2})\s(?:tháng|thg)\s(\d{1,2})(?:,|\snăm)?\s(\d{4})$/iu;
const mongolian = /^(\d{4}) оны (\d{1,2})(?:-?р)? сарын (\d{1,2})(?:-?н[ыи]й)?(?: өдөр)?$/i;
const buddhist = /^(.*?)\s?(?:พ\.?ศ\.?|b\.?e\.?)\s?(25\d\d)$/i;
const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-]?$/;

/** 2026年4月3日, 令和8年4月3日, R8.4.3, 民國115年4月3日, 3/4/พ.ศ. 2569: years of other counts only where they say so. */
export function eraDate(text: string): Extract<DateForm, { kind: 'named' }> | null {
  const { rest } = splitWeekday(text);
  const [, era, count, month, day] = eastern.exec(rest) ?? letter.exec(rest) ?? [];
  if (era !== undefined && count !== undefined) {
    const year = yearOf(era.trim(), count === '元' ? 1 : Number(count));
    return year === null ? null : named(year, Number(month), Number(day));
  }
  const [, itsYear, itsMonth, itsDay] = mongolian.exec(rest) ?? [];
  if (itsYear !== undefined) return named(Number(itsYear), Number(itsMonth), Number(itsDay));
  const [, nth, ofMonth, ofYear] = counted.exec(rest) ?? [];
  if (ofYear !== undefined) return named(Number(ofYear), Number(ofMonth), Number(nth));
  const [, date = '', thai] = buddhist.exec(rest) ?? [];
  const [, dayOfMonth, monthNumber] = slashed.exec(date.trim()) ?? [];
  return thai && dayOfMonth ? named(Number(thai) - 543, Number(monthNumber), Number(dayOfMonth)) : null;
}

const named = (year: number, month: number, day: number) =>
  ({
    kind: 'named',
    year,
    shortYear: false,
    months: [{ number: month, langs: [] }],
    day,
    weekdays: null,
  }) as const;

function yearOf(era: string, count: number): number | null {
  if (era === '' || era === '西暦' || era === '公元') return count > 999 ? count : null;
  if (/^(?:中華)?民[國国]$/.test(era)) return count + 1911;
  eras ??= japaneseEras();
  const before = eras.get(era);
  return before === undefined ? null : before + count;
}

/** Era name or letter → the year before its first. */
function japaneseEras(): Map<string, number> {
  const found = new Map<string, number>();
  for (const style of ['long', 'narrow'] as const) {
    const format = new Intl.DateTimeFormat('ja-u-ca-japanese', {
      era: style,
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (const sample of samples) {
      const parts = format.formatToParts(sample);
      const era = parts.find(({ type }) => type === 'era')?.value ?? '';
      const count = Number(parts.find(({ type }) => type === 'year')?.value);
      found.set(era, new Date(sample).getUTCFullYear() - count);
    }
  }
  return found;
}
