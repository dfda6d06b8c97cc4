import { plainText } from '../numbers/plain-text.ts';
import { remember } from '../numbers/remember.ts';
import { atOnce, type Steps } from '../steps.ts';

/** Languages of the reader's word lists, and one whose month names are other months in some of them. */
const usual = 'en de fr es nl it pt sv da nb fi pl cs ja zh hr';
const further =
  'en-AU de-AT fr-CA pt-PT es-MX nn hu ro tr ru uk el bg sr sr-Latn sk sl et lv lt is ca eu gl id ms hi bn ta pa ar ' +
  'ar-SA he fa ur af sw fil ka hy az mk sq bs be cy ga lb kk uz am gu te kn ml mr ne si lo km my mn or as ky tg zu xh mt rm ' +
  'ar-IQ ar-MA ar-DZ ar-MR uz-Cyrl az-Cyrl';

/** Short forms in use that CLDR does not have. */
const variants =
  'sept:9 jänner:1 feber:2 mrz:3 mär:3 märz:3 juin:6 juil:7 févr:2 fevr:2 déc:12 set:9 ene:1 abr:4 ago:8';

/** What a month's name means: mostly one number; a few words are other months in other languages. */
export type Month = { readonly number: number; readonly langs: readonly string[] };

export type Names = {
  readonly months: ReadonlyMap<string, readonly Month[]>;
  /** 1 = Monday … 7 = Sunday; one word can be several in different languages. */
  readonly weekdays: ReadonlyMap<string, readonly number[]>;
};

const months = new Map<string, readonly Month[]>();
const weekdays = new Map<string, number[]>();
const lists = [usual, further];
/** Languages and whole lists. */
const learned = new Set<string>();

/**
 * Month and weekday names by word as `nameKey` gives it, of the usual languages or of all. They are learned when first
 * asked for, which takes a tenth of a second or two once.
 */
export function names(reach: 'usual' | 'all'): Names {
  for (const list of reach === 'all' ? lists : [usual]) {
    if (!learned.has(list)) atOnce(learn(list));
  }
  return { months, weekdays };
}

/** Learns all of them in small pieces, so that a reading need not do it at once. */
export function* learnNames(): Steps<void> {
  for (const list of lists) if (!learned.has(list)) yield* learn(list);
}

/** Whether the names of a language are among those that are always known. */
export const isUsual = (lang: string): boolean => usualLanguages.has(languageOf(lang));

/** The language of a tag: pt of pt-BR. */
export const languageOf = (tag: string): string => (tag.split(/[-_]/)[0] ?? '').toLowerCase();

const usualLanguages = new Set([...usual.split(' '), ...further.split(' ')].map(languageOf));

/** The names of one language that is not among them; none where the tag is no language. */
export const namesIn = remember((lang: string): Names => {
  const own = { months: new Map<string, readonly Month[]>(), weekdays: new Map<string, number[]>() };
  try {
    addMonths(lang, own.months);
    addWeekdays(lang, own.weekdays);
  } catch {
    // A page may claim any language.
  }
  return own;
}, 20);

/** One spelling for a name: plain characters, lower case, no dots, no article before it. */
export const nameKey = (word: string): string =>
  plainText(word)
    .toLowerCase()
    .replace(/[.׳॰]/g, '')
    .replace(/^(?:d'|ב(?=\p{L}))/u, '')
    .trim();

function* learn(list: string): Steps<void> {
  for (const language of list.split(' ')) {
    if (learned.has(language)) continue;
    learned.add(language);
    addMonths(language, months);
    addWeekdays(language, weekdays);
    yield;
  }
  for (const pair of variants.split(' ')) {
    const [word = '', month] = pair.split(':');
    if (!months.has(word)) months.set(word, [{ number: Number(month), langs: [] }]);
  }
  learned.add(list);
}

const wordPattern = /[\p{L}\p{M}.'’׳॰]+/gu;

function addMonths(language: string, found: Map<string, readonly Month[]>): void {
  for (const month of ['long', 'short'] as const) {
    for (const shape of [{ month }, { month, day: 'numeric', year: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        ...shape,
        timeZone: 'UTC',
      });
      for (let number = 1; number <= 12; number++) {
        const name = monthIn(format.formatToParts(Date.UTC(2026, number - 1, 3)));
        const word = nameKey(name.match(wordPattern)?.[0] ?? '');
        if (word.length < 2 || /^\d/.test(name) || /[月월]/.test(word)) continue;
        learnMonth(found, word, number, languageOf(language));
      }
    }
  }
}

/** The month as it is printed, with an ending that Intl tells apart from it, and without a word for "of" before it. */
function monthIn(parts: readonly Intl.DateTimeFormatPart[]): string {
  const at = parts.findIndex(({ type }) => type === 'month');
  const ending = /^\p{L}+/u.exec(parts[at + 1]?.value ?? '')?.[0] ?? '';
  return `${parts[at]?.value ?? ''}${ending}`.replace(/^(?:d[ea] |ta[’'] |dhen |d[’'])/, '');
}

function learnMonth(found: Map<string, readonly Month[]>, word: string, number: number, lang: string): void {
  const before = found.get(word) ?? [];
  const same = before.find((month) => month.number === number);
  if (same?.langs.includes(lang)) return;
  const grown = { number, langs: [...(same?.langs ?? []), lang] };
  found.set(word, [...before.filter((month) => month !== same), grown]);
}

function addWeekdays(language: string, found: Map<string, number[]>): void {
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { weekday, timeZone: 'UTC' });
    // 2026-06-01 is a Monday.
    for (let number = 1; number <= 7; number++) {
      const name = nameKey(format.format(Date.UTC(2026, 5, number)));
      const before = found.get(name) ?? [];
      if (!before.includes(number)) found.set(name, [...before, number]);
    }
  }
}
