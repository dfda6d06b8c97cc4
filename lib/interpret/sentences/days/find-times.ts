import type { Reading } from '../mentions.ts';
import { has, word } from '../word.ts';
import type { Words } from '../words/words.ts';

/**
 * Times of day. A bare hour counts only in a text about calling or meeting, after its own word ("after 2"); hours
 * from one to six are then in the afternoon, since offices are called; seven o'clock may be either and stays unknown.
 */
export function findTimes(reading: Reading, words: Words): void {
  const { lead, unit, morning, afternoon, noon, halfBefore, halfAfter } = words.time;
  const leads = `(?:(?:${lead}) ?(?:~ )?)?`;
  const office = has(reading.text, `${words.acts.followUp}|${words.acts.visit}`);
  const half = (source: string, before: number) => {
    if (source === '-') return;
    const numbers = Object.keys(words.numerals).join('|');
    each(reading, `${leads}(?:${source}) (?<hour>\\d{1,2}|${numbers})(?: ?(?:${unit}))?`, ({ hour = '' }) =>
      office ? clock((words.numerals[hour] ?? Number(hour)) - before, 30, null) : undefined,
    );
  };
  half(halfBefore, 1);
  half(halfAfter, 0);
  const minutes = '(?:[:.h](?<minute>[0-5]\\d))';
  const halves = `(?:(?<am>${morning})|(?<pm>${afternoon}))`;
  each(reading, `${leads}(?<hour>\\d{1,2})${minutes}? ?(?:(?:${unit}) )?${halves}`, timeOf);
  each(reading, `${leads}(?<hour>\\d{1,2})${minutes} ?(?:${unit})`, timeOf);
  each(reading, `${leads}(?<hour>\\d{1,2})[:h](?<minute>[0-5]\\d)`, timeOf);
  each(reading, noon, () => '12:00');
  each(reading, `${leads}(?<hour>\\d{1,2}) ?(?:${unit})(?: ?(?<minute>[0-5]\\d))?`, timeOf);
  if (!office) return;
  const more = `(?! ?(?:${words.numbers.things}|${Object.values(words.numbers.currencies).join('|')}|${words.numbers.thousand})(?![a-z])|[.,/]\\d|%)`;
  each(reading, `(?:${lead}) (?<hour>\\d{1,2})(?:[.](?<minute>[0-5]\\d))?${more}`, timeOf);
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf({ hour, minute, am, pm }: Groups): string | null | undefined {
  return clock(Number(hour), Number(minute ?? 0), am ? 'am' : pm ? 'pm' : null);
}

/** Undefined: no time at all. Null: one that may be morning or evening. */
function clock(hour: number, minute: number, half: 'am' | 'pm' | null): string | null | undefined {
  if (hour > 23 || hour < 0) return undefined;
  const afternoon = half === 'pm' || (half === null && hour > 0 && hour < 7);
  const full = afternoon && hour < 12 ? hour + 12 : hour;
  if (half === null && hour === 7) return null;
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function each(reading: Reading, source: string, read: (groups: Groups) => string | null | undefined): void {
  for (const match of reading.text.matchAll(word(source, 'g'))) {
    const time = read(match.groups ?? {});
    if (time === undefined) continue;
    reading.take({ kind: 'time', time, start: match.index, end: match.index + match[0].length });
  }
}
