import { addDays, type Day } from '../../../domain/day.ts';
import { group } from '../word.ts';
import type { DayContext, DayForm } from './find-days.ts';

/** Tomorrow, in two weeks, three days ago. */
export function relativeForms({ words, today }: DayContext): DayForm[] {
  const { days, numerals } = words;
  const fixed = (source: string, ahead: number): DayForm => ({
    source,
    read: () => ({ kind: 'fixed', day: addDays(today, ahead) }),
  });
  const number = `(\\d{1,2}|${Object.keys(numerals).join('|')})`;
  const units = [days.day, days.week, days.month] as const;
  const counted = (patterns: readonly string[], sign: 1 | -1): DayForm[] =>
    patterns.flatMap((pattern) =>
      units.map((unit, index) => ({
        source: pattern.replace('N', number).replace('U', group(unit)),
        read: (match) => {
          const count = Number(numerals[match[1] ?? ''] ?? match[1]);
          return { kind: 'fixed', day: shift(today, sign * count, index) };
        },
      })),
    );
  return [
    fixed(days.dayAfterTomorrow, 2),
    fixed(days.dayBeforeYesterday, -2),
    fixed(days.tomorrow, 1),
    fixed(days.yesterday, -1),
    fixed(days.today, 0),
    ...counted(days.ahead, 1),
    ...counted(days.ago, -1),
  ];
}

/** `unit`: 0 days, 1 weeks, 2 months. */
function shift(today: Day, count: number, unit: number): Day {
  if (unit < 2) return addDays(today, count * (unit === 1 ? 7 : 1));
  return Temporal.PlainDate.from(today).add({ months: count }).toString() as Day;
}
