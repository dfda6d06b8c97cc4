import { casual as german } from 'chrono-node/de';
import { type Chrono, casual as english } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as dutch } from 'chrono-node/nl';
import { type Day, dayOf } from '../../../domain/day.ts';
import type { Language } from '../../../domain/language.ts';
import type { Reading } from '../mentions.ts';
import type { DayMeaning } from './day-meaning.ts';

const readers: Readonly<Record<Language, Chrono>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
};

/** "On the phone for 20 minutes": how long, not when. */
const lasting = /^(?:for|fur|wahrend|pendant|durante?|gedurende) /;

type Parsed = ReturnType<Chrono['parse']>[number];

/**
 * Days that chrono-node finds in what no form of our own took. Of its results only those count that it is certain of
 * (it also completes times, months and bare figures to days), that are whole words, and that are longer than what may be another word (sat, mar).
 */
export function chronoDays(reading: Reading, lang: Language, today: Day): void {
  const text = reading.text.replace(/[~§¶]/g, '|');
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  for (const found of readers[lang].parse(text, reference)) {
    const meaning = isWhole(found, text) && !found.end && !lasting.test(found.text) ? meaningOf(found) : null;
    if (meaning === null) continue;
    reading.take({ kind: 'day', start: found.index, end: found.index + found.text.length, meaning });
  }
}

function isWhole({ index, text }: Parsed, all: string): boolean {
  const around = `${all[index - 1] ?? ' '}${all[index + text.length] ?? ' '}`;
  return text.length > 5 && /[a-z]{3}/.test(text) && !/[a-z0-9|-]/.test(around);
}

function meaningOf({ start }: Parsed): DayMeaning | null {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    const weekday = start.get('weekday');
    return weekday === null ? null : { kind: 'weekday', weekday: weekday || 7, which: 'plain' };
  }
  if (!start.isCertain('day') || !start.isCertain('month') || !month || !day) return null;
  if (!start.isCertain('year')) return { kind: 'day-and-month', day, month };
  const fixed = year === null ? null : dayOf(year, month, day);
  return fixed && { kind: 'fixed', day: fixed };
}
