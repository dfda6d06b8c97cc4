import { type Day, dayInZone, daysBetween } from '../../domain/day.ts';

type DateWords = {
  /** From Monday and from January on. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Stands behind the number of a day. */
  readonly dayMark: string;
  readonly today: string;
  /** "today", "yesterday", "9 days ago". */
  readonly ago: (days: number) => string;
};

/** How a language says days and times, from its words. */
export function dateTexts({ weekdays, months, dayMark, today, ago }: DateWords) {
  /** "12 May"; the year only when it is not the one of `now`. */
  const short = (day: Day, now: Day): string => {
    const { day: dayOfMonth, month, year } = Temporal.PlainDate.from(day);
    const text = `${dayOfMonth}${dayMark} ${months[month - 1]}`;
    return String(year) === now.slice(0, 4) ? text : `${text} ${year}`;
  };
  const weekday = (day: Day): string => weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? '';
  /** "10:42", in the zone given. */
  const time = (instant: string, zone: string): string =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
  return {
    today,
    short,
    /** "12 May 2026", whatever the year. */
    full: (day: Day): string => `${short(day, day)} ${day.slice(0, 4)}`,
    /** "Tue 12 May". */
    long: (day: Day, now: Day): string => `${weekday(day)} ${short(day, now)}`,
    time,
    /** The time if it was today, the weekday within a week, else the day. */
    moment: (instant: string, now: Day, zone: string): string => {
      const day = dayInZone(instant, zone);
      if (day === now) return time(instant, zone);
      const past = daysBetween(day, now);
      return past > 0 && past < 7 ? weekday(day) : short(day, now);
    },
    ago,
  };
}
