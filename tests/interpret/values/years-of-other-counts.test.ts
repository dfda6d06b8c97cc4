/** Years that a country counts otherwise: read where the page's language tells, never as a year of the common count. */
import { describe, expect, it } from 'vitest';
import { type Day, isDay } from '../../../lib/domain/day.ts';
import { inferDateOrder } from '../../../lib/interpret/dates/infer-order.ts';
import { readDay } from '../../../lib/interpret/dates/read-day.ts';

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(text);
  return text;
};
const today = day('2026-04-20');

const read = (text: string, lang: string) => {
  const order = inferDateOrder([text], { lang, today });
  const found = readDay(text, order, { today, loadedOn: today, lang });
  return found.kind === 'day' ? found.day : found.kind;
};

describe('years of other counts', () => {
  it.each([
    ['th', '10/03/2569', '2026-03-10'],
    ['th', '2569-03-10', '2026-03-10'],
    ['th', '23/03/2026', '2026-03-23'],
    ['th', '4/3/69', '2026-03-04'],
    ['th', '4 มี.ค. 2569', '2026-03-04'],
    ['th', 'วันพุธที่ 4 มีนาคม พ.ศ. 2569', '2026-03-04'],
    ['zh-TW', '115/03/05', '2026-03-05'],
    ['zh-Hant-TW', '115.03.05', '2026-03-05'],
    ['fa', '۱۴۰۵/۰۱/۰۱', '2026-03-21'],
    ['fa-IR', '1404/12/29', '2026-03-20'],
    ['fa', '1403/12/30', '2025-03-20'],
    ['fa', '1404/07/01', '2025-09-23'],
    ['fa', '۱۳ اسفند ۱۴۰۴', '2026-03-04'],
    ['fa', 'چهارشنبه، ۱۳ اسفند ۱۴۰۴', '2026-03-04'],
    ['fa-AF', '۵ ثور ۱۴۰۵', '2026-04-25'],
    ['ps', 'AP ۱۴۰۴ کب ۱۳', '2026-03-04'],
  ])('are read on a page in %s: %s', (lang, text, expected) => {
    expect(read(text, lang)).toBe(expected);
  });

  it.each([
    ['en', '10/03/2569'],
    ['en', '4/3/69'],
    ['fa', '۳۱ اسفند ۱۴۰۴'],
    ['en', '۱۳ اسفند ۱۴۰۴'],
    ['zh-CN', '115/03/05'],
    ['ar-SA', '1447/10/05'],
    ['en', '1405/01/15'],
    ['fa', '1405/01/32'],
    ['fa', '1404/12/30'],
    ['ne', '2083/01/15'],
    ['en', '31 December 2099'],
    ['am', '2018/07/03'],
    ['am', '23/07/2018'],
  ])('are never taken for others on a page in %s: %s', (lang, text) => {
    expect(read(text, lang)).toBe('unreadable');
  });

  it.each(['th', 'fa', 'vi'])('do not keep a page in %s waiting: no date is as long as a book', (lang) => {
    expect(read(`${'ก'.repeat(100_000)} 1`, lang)).toBe('unreadable');
  });

  it('leave days of the common count alone in Ethiopia', () => {
    expect(read('2026-03-12', 'am')).toBe('2026-03-12');
  });
});
