import { dayOf } from '../../../domain/day.ts';
import { group } from '../word.ts';
import type { DayMeaning } from './day-meaning.ts';
import type { DayContext, DayForm } from './find-days.ts';

const ordinal = '(?:st|nd|rd|th|er|e|ste|de|ten|\\.|º|°)?';

/** 3 December, 3. Dez. 2026, le 1er décembre, December 3rd; and "the 28th". */
export function monthDayForms({ words }: DayContext): DayForm[] {
  const { months, ordinals } = words.days;
  const year = '(?:,? ?(?:de |del )?(20\\d\\d))?';
  const ofMonth = months.flatMap((source, index): DayForm[] => [
    {
      source: `(?:(?:the|den|dem|le|el|de|op) )?(\\d{1,2})${ordinal}[ -]?(?:of |de |del )?${group(source)}\\.?${year}`,
      read: (match) => meaning(Number(match[1]), index + 1, match[2]),
    },
    ...(words.numbers.dayFirst === null
      ? [
          {
            source: `${group(source)}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?${year}`,
            read: (match: RegExpMatchArray) => meaning(Number(match[1]), index + 1, match[2]),
          },
        ]
      : []),
  ]);
  const alone = ordinals.map(
    (source): DayForm => ({
      source,
      read: (match) => {
        const day = Number(match.slice(1).find(Boolean));
        return day >= 1 && day <= 31 ? { kind: 'day-of-month', day } : null;
      },
    }),
  );
  return [...ofMonth, ...alone];
}

function meaning(day: number, month: number, year: string | undefined): DayMeaning | null {
  if (year === undefined) return dayOf(2024, month, day) ? { kind: 'day-and-month', day, month } : null;
  const found = dayOf(Number(year), month, day);
  return found && { kind: 'fixed', day: found };
}
