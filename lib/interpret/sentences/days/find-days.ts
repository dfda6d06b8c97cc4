import type { Day } from '../../../domain/day.ts';
import type { Language } from '../../../domain/language.ts';
import type { Reading } from '../mentions.ts';
import { word } from '../word.ts';
import type { Words } from '../words/words.ts';
import { chronoDays } from './chrono-days.ts';
import type { DayMeaning } from './day-meaning.ts';
import { monthDayForms } from './month-day-forms.ts';
import { numericForms } from './numeric-forms.ts';
import { periodForms } from './period-forms.ts';
import { relativeForms } from './relative-forms.ts';
import { weekdayForms } from './weekday-forms.ts';

/** A way of writing days; null where this one match means none. `keep` takes the stretch without making it a day. */
export type DayForm = {
  readonly source: string;
  readonly read: (match: RegExpMatchArray) => DayMeaning | 'keep' | null;
};

export type DayContext = {
  readonly words: Words;
  readonly lang: Language;
  readonly today: Day;
  readonly region: string | null;
};

/** Takes every day of the text: first in the forms that clerks use, then whatever chrono-node finds in what is left. */
export function findDays(reading: Reading, context: DayContext): void {
  const forms = [
    ...numericForms(context),
    ...periodForms(context),
    ...relativeForms(context),
    ...monthDayForms(context),
    ...weekdayForms(context),
  ];
  for (const form of forms) takeForm(reading, form);
  chronoDays(reading, context.lang, context.today);
}

function takeForm(reading: Reading, { source, read }: DayForm): void {
  for (const match of reading.text.matchAll(word(source, 'g'))) {
    const meaning = read(match);
    if (meaning === null) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    reading.take(meaning === 'keep' ? { ...place, kind: 'other' } : { ...place, kind: 'day', meaning });
  }
}
