import { type Day, dayInZone, daysBetween } from '../../../domain/day.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "12 May"; the year only when it is not the one of `today`. */
function short(day: Day, today: Day): string {
  const { day: dayOfMonth, month, year } = Temporal.PlainDate.from(day);
  const text = `${dayOfMonth} ${months[month - 1]}`;
  return String(year) === today.slice(0, 4) ? text : `${text} ${year}`;
}

const weekday = (day: Day): string => weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? '';

/** "10:42", in the zone given. */
const time = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);

export const dates = {
  today: 'today',
  short,
  /** "Tue 12 May". */
  long: (day: Day, today: Day): string => `${weekday(day)} ${short(day, today)}`,
  time,
  /** The time if it was today, the weekday within a week, else the day. */
  moment(instant: string, today: Day, zone: string): string {
    const day = dayInZone(instant, zone);
    if (day === today) return time(instant, zone);
    const ago = daysBetween(day, today);
    return ago > 0 && ago < 7 ? weekday(day) : short(day, today);
  },
  /** "just now", "9 days ago". */
  ago: (days: number): string => (days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
};
