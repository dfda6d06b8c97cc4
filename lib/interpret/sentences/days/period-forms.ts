import { addDays, type Day, weekday } from '../../../domain/day.ts';
import { group } from '../word.ts';
import type { DayMeaning } from './day-meaning.ts';
import type { DayContext, DayForm } from './find-days.ts';

const fixed = (day: Day | null): DayMeaning | null => (day === null ? null : { kind: 'fixed', day });

/**
 * Ends of weeks, months and years. The end of a week is its Friday, since payments are office work; the end of a month
 * or year is its last day; the middle of a month is the 15th. The start of anything names no day.
 */
export function periodForms({ words, today }: DayContext): DayForm[] {
  const { days } = words;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const weekNumber = `(?:${days.isoWeek}) ?(\\d{1,2})`;
  const named = days.months.map((source, index) => ({ source: group(source), month: index + 1 }));
  const end = (source: string, read: DayForm['read']): DayForm => ({
    source: `${group(days.endOf)} ?${group(source)}`,
    read,
  });
  const middle = (source: string, read: DayForm['read']): DayForm => ({
    source: `${group(days.middleOf)} ?${group(source)}`,
    read,
  });
  const vague = (source: string): DayForm => ({ source, read: () => ({ kind: 'vague' }) });
  const months = named.map(({ source }) => source).join('|');
  const forms: readonly (DayForm | DayForm[])[] = [
    end(days.nextMonth, () => fixed(lastOfMonth(year, month + 1))),
    end(days.nextWeek, () => fixed(fridayOf(today, 1))),
    named.map((one) => ({
      source: `(?:${days.endOf}|${days.endOfMonth})(?: (?:of|de|du|van|im))? ?${one.source}`,
      read: () => endOfNamed(one.month, today),
    })),
    end(weekNumber, (match) => fixed(fridayOfWeek(Number(match[1]), today))),
    { source: days.endOfMonth, read: () => fixed(lastOfMonth(year, month)) },
    { source: days.endOfYear, read: () => fixed(`${year}-12-31` as Day) },
    // On a weekend, "the end of the week" may be this one or the next.
    {
      source: days.endOfWeek,
      read: () => (weekday(today) > 5 ? { kind: 'vague' } : fixed(fridayOf(today, 0))),
    },
    middle(days.nextMonth, () => fixed(dayIn(year, month + 1, 15))),
    middle(days.thisMonth, () => fixed(dayIn(year, month, 15))),
    named.map((one) =>
      middle(one.source, (): DayMeaning => ({ kind: 'day-and-month', day: 15, month: one.month })),
    ),
    vague(
      `${group(days.startOf)} ?(?:${days.nextMonth}|${days.nextWeek}|${days.thisMonth}|${months}|${weekNumber})`,
    ),
    weekdayInWeek(days.weekdays, days.nextWeek, 1, today),
    weekdayInWeek(days.weekdays, days.thisWeek, 0, today),
    weekdayInWeek(days.weekdays, days.lastWeek, -1, today),
    vague(weekNumber),
    vague(days.vague),
  ];
  return forms.flat();
}

/** Friday next week, in either order of the words. */
function weekdayInWeek(weekdays: readonly string[], source: string, weeks: number, today: Day): DayForm[] {
  return weekdays.flatMap((name, index) => {
    const read = () => fixed(addDays(today, weeks * 7 + index + 1 - weekday(today)));
    return [
      { source: `${group(name)},? ${group(source)}`, read },
      // A bare "week" may only follow.
      { source: `${group(source.replace(/\|week$/, ''))},? (?:on |am |op |le |el )?${group(name)}`, read },
    ];
  });
}

const fridayOf = (today: Day, weeks: number): Day => addDays(today, weeks * 7 + 5 - weekday(today));

function fridayOfWeek(week: number, today: Day): Day | null {
  if (week < 1 || week > 53) return null;
  const year = Number(today.slice(0, 4));
  const fridays = [year, year + 1].map((one) => {
    const fourth = `${one}-01-04` as Day;
    return addDays(fourth, (week - 1) * 7 + 5 - weekday(fourth));
  });
  return fridays.find((friday) => friday >= today) ?? null;
}

function endOfNamed(month: number, today: Day): DayMeaning | null {
  const year = Number(today.slice(0, 4));
  const last = lastOfMonth(year, month);
  return fixed(last >= today ? last : lastOfMonth(year + 1, month));
}

/** `month` may be 13: January of the year after. */
function dayIn(year: number, month: number, day: number): Day {
  return Temporal.PlainDate.from({ year, month: 1, day })
    .add({ months: month - 1 })
    .toString() as Day;
}

const lastOfMonth = (year: number, month: number): Day => addDays(dayIn(year, month + 1, 1), -1);
