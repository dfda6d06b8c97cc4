import type { DateForm, Weekdays } from './date-form.ts';
import { type Month, type Names, nameKey, names, namesIn } from './names.ts';
import { splitWeekday } from './weekday.ts';

type Named = Extract<DateForm, { kind: 'named' | 'month' }>;

const tokenPattern = /\d+|[\p{L}\p{M}][\p{L}\p{M}'׳॰]*/gu;
/** Months that are shortened twice: มี.ค. */
const dotted = /[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)+\.?/gu;
const punctuation = /^[\s.,،、/\-()°ºª:']*$/;
/** Small words and endings that stand in dates and say nothing: ordinals, "of", "year", "day". */
const fillers = new Set(
  (
    'st nd rd th er ère re e ème eme o a º ª ten de den del do da di des of the d le el il la am vom on der dia día ' +
    'г год года р року рік г р m d gada gads metų m d n ngày år a l y t dd an ar di u godine god urteko ko aren ren թ ж ' +
    "ел й аз ê ta' su dal ils mh dhen טן"
  ).split(' '),
);

/** A date with a named month, in any order the languages use; null where the text is none. */
export function namedDate(text: string): Named | null {
  const usual = among(text, names('usual'));
  if (usual || !/\d[^\d]+(?:19|20)\d\d|(?:19|20)\d\d[^\d]+\d/.test(text)) return usual;
  return among(text, names('all'));
}

/** The same in the names of one language alone. */
export const namedDateIn = (text: string, lang: string): Named | null => among(text, namesIn(lang));

/** Whether a word of the text begins as a month of the language does. */
export const namesMonth = (text: string, lang: string): boolean => {
  const own = [...namesIn(lang).months].flatMap(([name, of]) => (of.length === 1 ? [name] : []));
  const words = (text.match(tokenPattern) ?? []).filter((token) => !/^\d/.test(token)).map(nameKey);
  return words.some((word) => own.some((name) => name.startsWith(word)));
};

function among(printed: string, known: Names): Named | null {
  const text = printed.replace(dotted, (word) => (known.months.has(nameKey(word)) ? nameKey(word) : word));
  const whole = parse(text, null, known);
  if (whole) return whole;
  // Weekdays with marks or blanks inside ("segunda-feira", "thứ tư") fall to pieces as words.
  const { rest, weekdays } = splitWeekday(text, known);
  return weekdays && parse(rest, weekdays, known);
}

function parse(text: string, weekdays: Weekdays, known: Names): Named | null {
  if (text.length > 50 || !punctuation.test(text.replace(tokenPattern, ''))) return null;
  const tokens = text.match(tokenPattern) ?? [];
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const words = tokens.filter((token) => !/^\d/.test(token)).map(nameKey);
  if (numbers.length === 0 || numbers.length > 2) return null;
  const sorted = sortWords(words, known);
  if (!sorted) return null;
  const at = tokens.findIndex(
    (token, index) => !/^\d/.test(token) && index >= 0 && nameKey(token) === sorted.word,
  );
  const beforeMonth = tokens.slice(0, at).filter((token) => /^\d/.test(token)).length;
  return assemble(numbers, beforeMonth, sorted.months, weekdays ?? sorted.weekdays, /'\d\d\b/.test(text));
}

/** Exactly one word must be the month, at most one the weekday, the rest fillers. */
function sortWords(
  words: readonly string[],
  { months, weekdays }: Names,
): { months: readonly Month[]; word: string; weekdays: Weekdays } | null {
  const rest = words.filter((word) => months.has(word) || !fillers.has(word));
  const candidates = rest.filter((word) => months.has(word));
  // "mar. 3 avril": a word that is a weekday too is the month only if no other word is.
  const word = candidates.find((name) => !weekdays.has(name)) ?? candidates.at(-1);
  const meant = word === undefined ? undefined : months.get(word);
  if (word === undefined || meant === undefined) return null;
  const others = [...rest];
  others.splice(others.lastIndexOf(word), 1);
  const [weekday, surplus] = others;
  if (surplus !== undefined || (weekday !== undefined && !weekdays.has(weekday))) return null;
  return { months: meant, word, weekdays: (weekday && weekdays.get(weekday)) || null };
}

function assemble(
  numbers: readonly string[],
  beforeMonth: number,
  months: readonly Month[],
  weekdays: Weekdays,
  apostrophe: boolean,
): Named | null {
  const [first = '', second] = numbers;
  if (second === undefined) {
    if (first.length === 4) return { kind: 'month', year: Number(first) };
    if (apostrophe || first.length > 2) return null;
    return { kind: 'named', year: null, shortYear: false, months, day: Number(first), weekdays };
  }
  const yearFirst = first.length === 4;
  const [year, day] = yearFirst ? [first, second] : [second, first];
  if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return null;
  // Both after a two-digit pair: "Apr 3 26" is fine, "3 26 Apr" is nothing anybody writes.
  if (year.length === 2 && beforeMonth === 2) return null;
  return {
    kind: 'named',
    year: Number(year),
    shortYear: year.length === 2,
    months,
    day: Number(day),
    weekdays,
  };
}
