import { addDays, type Day, dayOf, daysBetween, weekday } from '../../../domain/day.ts';

/** What a text says about a day, before it is known whether it looks ahead or back. */
export type DayMeaning =
  | { readonly kind: 'fixed'; readonly day: Day }
  /** 1 = Monday. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: 'plain' | 'coming' | 'next' | 'last' | 'this';
    }
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** "Thursday 17": the day of the month that falls on that weekday. */
  | { readonly kind: 'weekday-and-day'; readonly weekday: number; readonly day: number }
  | { readonly kind: 'day-and-month'; readonly day: number; readonly month: number }
  /** Two days under two conventions. */
  | { readonly kind: 'either'; readonly one: DayMeaning; readonly other: DayMeaning }
  /** A stretch of time without a day. */
  | { readonly kind: 'vague' };

export type Direction = 'ahead' | 'back';

/** One day; several that the words allow; or none, where only a stretch of time was named. */
export type ResolvedDay = { readonly day: Day } | { readonly days: readonly Day[] } | null;

/** No one promises, and hardly anyone reports, over so many days without naming the year. */
const farAway = 270;

/**
 * The day meant, seen from today. A weekday or a day of the month is the next one after today (looking back: the last
 * one before today); a day of the month that is today's own is asked. "Next Friday" said before this week's Friday is
 * asked, since half of all speakers mean either. A day and month without a year is the nearest in the direction, and
 * asked where that is most of a year away.
 */
export function resolveDay(meaning: DayMeaning, direction: Direction, today: Day): ResolvedDay {
  switch (meaning.kind) {
    case 'fixed':
      return { day: meaning.day };
    case 'vague':
      return null;
    case 'weekday':
      return ofWeekday(meaning.weekday, meaning.which, direction, today);
    case 'day-of-month':
      return ofMonthDay(meaning.day, direction, today);
    case 'weekday-and-day':
      return ofWeekdayAndDay(meaning.weekday, meaning.day, direction, today);
    case 'day-and-month':
      return ofDayAndMonth(meaning.day, meaning.month, direction, today);
    case 'either':
      return either(meaning.one, meaning.other, direction, today);
  }
}

function either(one: DayMeaning, other: DayMeaning, direction: Direction, today: Day): ResolvedDay {
  const both = [one, other].map((meaning) => resolveDay(meaning, direction, today));
  const near = both.filter((resolved) => resolved !== null && 'day' in resolved);
  // 12/02 said in January is of February: nobody names a day so far ahead without its year.
  const found = (near.length === 1 && isDated(one) && isDated(other) ? near : both).flatMap(daysOf);
  const days = [...new Set(found)];
  const [only] = days;
  return only && days.length === 1 ? { day: only } : { days };
}

const isDated = ({ kind }: DayMeaning): boolean => kind === 'day-and-month';

const daysOf = (resolved: ResolvedDay): readonly Day[] =>
  resolved === null ? [] : 'day' in resolved ? [resolved.day] : resolved.days;

function ofWeekday(
  wanted: number,
  which: 'plain' | 'coming' | 'next' | 'last' | 'this',
  direction: Direction,
  today: Day,
): ResolvedDay {
  const ahead = (wanted - weekday(today) + 6) % 7;
  const coming = addDays(today, ahead + 1);
  const before = addDays(today, -((weekday(today) - wanted + 6) % 7) - 1);
  if (which === 'this') return { day: addDays(today, wanted - weekday(today)) };
  if (which === 'last' || (which === 'plain' && direction === 'back')) return { day: before };
  if (which !== 'next') return { day: coming };
  const ofNextWeek = addDays(today, 7 + wanted - weekday(today));
  return coming === ofNextWeek ? { day: coming } : { days: [coming, ofNextWeek] };
}

function ofMonthDay(wanted: number, direction: Direction, today: Day): ResolvedDay {
  const [year = 0, month = 0, current = 0] = today.split('-').map(Number);
  if (wanted === current) return { days: [today] };
  const step = direction === 'ahead' ? 1 : -1;
  for (let i = 0; i < 4; i++) {
    const counted = month - 1 + i * step;
    const found = dayOf(year + Math.floor(counted / 12), (((counted % 12) + 12) % 12) + 1, wanted);
    if (found && Math.sign(daysBetween(today, found)) === step) return { day: found };
  }
  return { days: [] };
}

/** Within two months both hold on one day at most; where they hold on none, one of them is a slip, and that is asked. */
function ofWeekdayAndDay(wanted: number, day: number, direction: Direction, today: Day): ResolvedDay {
  const step = direction === 'ahead' ? 1 : -1;
  const near = Array.from({ length: 56 }, (_, i) => addDays(today, i * step));
  const found = near.find((one) => weekday(one) === wanted && Number(one.slice(8)) === day);
  if (found) return { day: found };
  const one: DayMeaning = { kind: 'weekday', weekday: wanted, which: 'plain' };
  return either(one, { kind: 'day-of-month', day }, direction, today);
}

function ofDayAndMonth(wanted: number, month: number, direction: Direction, today: Day): ResolvedDay {
  const year = Number(today.slice(0, 4));
  const around = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, wanted) ?? []);
  const fits = around.filter((one) => (direction === 'ahead' ? one >= today : one <= today));
  const nearest = direction === 'ahead' ? fits[0] : fits.at(-1);
  if (!nearest) return { days: around };
  return Math.abs(daysBetween(today, nearest)) > farAway ? { days: around } : { day: nearest };
}
