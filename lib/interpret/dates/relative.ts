import { dayCount } from '../status/day-count.ts';
import { phrases } from './relative-phrases.ts';

/** Days, weeks, months or years from the page's day; negative in the past. */
export type Relative = {
  readonly kind: 'relative';
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
};

/** "5 days ago", "in 3 Tagen", "gestern", "Overdue by 3 days", "last month"; null where the text is none of these. */
export function relativeDate(plain: string): Relative | null {
  if (plain.length > 50) return null;
  const key = plain.toLowerCase().replace(/\.$/, '');
  const [digits, more] = key.match(/\d+/g) ?? [];
  if (more !== undefined || (digits?.length ?? 0) > 4) return null;
  const phrase = phrases.known().get(key.replace(/\d+/, '#').replace(/\s/g, ''));
  if (phrase && digits === undefined) return { kind: 'relative', unit: phrase.unit, count: phrase.count };
  if (phrase) return { kind: 'relative', unit: phrase.unit, count: phrase.count * Number(digits) };
  const counted = dayCount(plain);
  return (
    counted && {
      kind: 'relative',
      unit: 'day',
      count: counted.daysOverdue === null ? counted.dueInDays : -counted.daysOverdue,
    }
  );
}
