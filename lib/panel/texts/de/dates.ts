import { type Day, dayInZone, daysBetween } from '../../../domain/day.ts';

const weekdays = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const months = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
];

/** „12. Mai“; das Jahr nur, wenn es nicht das von `today` ist. */
function short(day: Day, today: Day): string {
  const { day: dayOfMonth, month, year } = Temporal.PlainDate.from(day);
  const text = `${dayOfMonth}. ${months[month - 1]}`;
  return String(year) === today.slice(0, 4) ? text : `${text} ${year}`;
}

const weekday = (day: Day): string => weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? '';

/** „10:42“, in der Zeitzone. */
const time = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);

export const dates = {
  today: 'heute',
  short,
  /** „Di 12. Mai“. */
  long: (day: Day, today: Day): string => `${weekday(day)} ${short(day, today)}`,
  time,
  /** Die Uhrzeit, wenn es heute war, der Wochentag binnen einer Woche, sonst der Tag. */
  moment(instant: string, today: Day, zone: string): string {
    const day = dayInZone(instant, zone);
    if (day === today) return time(instant, zone);
    const ago = daysBetween(day, today);
    return ago > 0 && ago < 7 ? weekday(day) : short(day, today);
  },
  ago: (days: number): string => (days <= 0 ? 'heute' : days === 1 ? 'gestern' : `vor ${days} Tagen`),
};
