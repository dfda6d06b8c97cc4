import type { DateForm } from './date-form.ts';
import { splitWeekday } from './weekday.ts';

const three = /^(\d{1,4})(\s?[./-]\s?|\s)(\d{1,2})\2(\d{1,4})\.?$/;
const loose = /^(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\s?\.?$/;
/** Day and month alone: only in the two spellings that are no amounts. */
const two = /^(\d{1,2})(?:(\/)(\d{1,2})|(\.)\s?(\d{1,2})\.)$/;

/** A date of bare numbers, with or without a weekday beside it; null where the text is none. */
export function numericDate(text: string): Extract<DateForm, { kind: 'numeric' }> | null {
  const { rest, weekdays } = splitWeekday(text.replace(/\s?г\.?$/, ''));
  const [, a = '', mark = '', b = '', c = ''] = three.exec(rest) ?? loose.exec(rest) ?? [];
  if (a)
    return shape([a, b, c])
      ? { kind: 'numeric', numbers: [a, b, c].map(number), mark: mark.trim(), weekdays }
      : null;
  const [, first, slash, second, dot, month] = two.exec(rest) ?? [];
  if (!first) return null;
  return {
    kind: 'numeric',
    numbers: [first, second ?? month ?? ''].map(number),
    mark: slash ?? dot ?? '',
    weekdays,
  };
}

/** One part can be the year: four digits first or last, or two digits everywhere. */
const shape = ([a = '', b = '', c = '']: readonly string[]): boolean =>
  (a.length === 4 && c.length < 3) || (a.length < 3 && b.length < 3 && c.length !== 3);

const number = (digits: string) => ({ value: Number(digits), width: digits.length });
