import { group } from '../word.ts';
import type { DayMeaning } from './day-meaning.ts';
import type { DayContext, DayForm } from './find-days.ts';

type Which = Extract<DayMeaning, { kind: 'weekday' }>['which'];

/** Friday, next Friday, lundi dernier, Thursday 17. */
export function weekdayForms({ words }: DayContext): DayForm[] {
  const { days } = words;
  const modifiers: readonly (readonly [Which, string])[] = [
    ['coming', days.comingDay],
    ['last', days.lastDay],
    ['next', days.nextDay],
    ['this', days.thisDay],
  ];
  const of =
    (weekday: number, which: Which): DayForm['read'] =>
    () => ({ kind: 'weekday', weekday, which });
  const names = days.weekdays.map((long, index) => {
    const short = days.shortWeekdays[index] ?? '';
    return { weekday: index + 1, long: group(long), any: short ? `(?:${long}|${short})\\.?` : group(long) };
  });
  const modified = names.flatMap(({ weekday, any }) =>
    modifiers.flatMap(([which, source]) => [
      { source: `${group(source)} ${any}`, read: of(weekday, which) },
      {
        source: `${any} ${group(source)}(?! (?:week|woche|semaine|semana|month|monat|mois|mes|maand|\\d))`,
        read: of(weekday, which),
      },
    ]),
  );
  const plain = names.flatMap(({ weekday, long, any }) => [
    { source: `(?<=(?<![a-z])(?:${days.lead}) (?:the )?)${any}`, read: of(weekday, 'plain') },
    { source: long, read: of(weekday, 'plain') },
  ]);
  // A weekday beside a date is the same day said twice: the date is the one to read.
  const beside = names.map(
    ({ any }): DayForm => ({ source: `${any},? (?:the |den |dem |le |el |de )?(?=§)`, read: () => 'keep' }),
  );
  const { things, currencies, thousand } = words.numbers;
  const counts = [things, thousand, words.time.unit, ...Object.values(currencies)].join('|');
  const alone = `(?![\\w.,:/-]*\\d|%| ?(?:${counts})(?![a-z]))`;
  const withDay = names.map(
    ({ weekday, long }): DayForm => ({
      source: `${long},? (?:the |den |dem |der |le |el |de )?(\\d{1,2})(?:st|nd|rd|th|er|e|º)?${alone}`,
      read: ([, day]) =>
        Number(day) >= 1 && Number(day) <= 31 ? { kind: 'weekday-and-day', weekday, day: Number(day) } : null,
    }),
  );
  return [...beside, ...withDay, ...modified, ...plain];
}
