import { type Day, dayOf, isDay } from '../../../domain/day.ts';
import type { DayMeaning } from './day-meaning.ts';
import type { DayContext, DayForm } from './find-days.ts';

/**
 * Days in figures. In German, French, Spanish and Dutch the day stands first; in English the region settles it, and
 * without one 3/4 is two days. Two figures with a point or dash between them are a day only with a word before them
 * that days have, or a point behind (am 3.4. · op 3-4): otherwise they may as well be an amount.
 */
export function numericForms({ words, region }: DayContext): DayForm[] {
  const dayFirst = words.numbers.dayFirst ?? (region === null ? null : region !== 'US');
  const { lead } = words.days;
  return [
    {
      source: '20\\d\\d-\\d{2}-\\d{2}',
      read: ([text]) => (isDay(text) ? { kind: 'fixed', day: text } : null),
    },
    {
      source: '(\\d{1,2})[/.-](\\d{1,2})[/.-](20\\d\\d|\\d{2})',
      read: ([, one, other, year]) => inOrder(Number(one), Number(other), fullYear(year), dayFirst),
    },
    {
      source: `(?<=(?:${lead}|am|den|dem|zum|vom|le|el|au|du|al|op|de|per) )(\\d{1,2})[.-](\\d{1,2})\\.?(?![\\d.,]|[ ]?(?:€|k\\b|eur|uhr|h\\b|am\\b|pm\\b))`,
      read: ([, one, other]) =>
        dayFirst === null ? null : inOrder(Number(one), Number(other), null, dayFirst),
    },
    {
      source: '(\\d{1,2})\\.(\\d{1,2})\\.(?!\\d)',
      read: ([, one, other]) =>
        words.numbers.decimal === ',' ? inOrder(Number(one), Number(other), null, true) : null,
    },
    {
      source: '(\\d{1,2})/(\\d{1,2})(?![/\\d])',
      read: (match) =>
        ['1/2', '1/3', '1/4', '3/4'].includes(match[0]) && !hasLead(match, lead)
          ? null
          : inOrder(Number(match[1]), Number(match[2]), null, dayFirst),
    },
  ];
}

/** A fraction stands alone, a day has its word before it. */
function hasLead(match: RegExpMatchArray, lead: string): boolean {
  const before = match.input?.slice(0, match.index) ?? '';
  return new RegExp(`(?<![a-z0-9])(?:${lead}|am|den|dem|zum|vom|le|el|au|du|al|op|de|per) $`).test(before);
}

const fullYear = (text = ''): number => Number(text) + (text.length === 2 ? 2000 : 0);

function inOrder(
  one: number,
  other: number,
  year: number | null,
  dayFirst: boolean | null,
): DayMeaning | null {
  const first = dayFirst === false ? null : meaningOf(one, other, year);
  const second = dayFirst === true ? null : meaningOf(other, one, year);
  if (first && second) return one === other ? first : { kind: 'either', one: first, other: second };
  return first ?? second;
}

function meaningOf(day: number, month: number, year: number | null): DayMeaning | null {
  if (year === null) return dayOf(2024, month, day) ? { kind: 'day-and-month', day, month } : null;
  const found: Day | null = dayOf(year, month, day);
  return found && { kind: 'fixed', day: found };
}
