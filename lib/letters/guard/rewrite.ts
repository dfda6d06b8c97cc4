import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import { payBy } from '../draft-context.ts';
import type { Letter, Mend } from '../letter.ts';
import { dayText } from '../letter-format.ts';
import { sentenceWith } from '../sentences.ts';
import { wordsOf } from './check.ts';

/** Takes the sentence out in which a word stands. */
export function withoutSentence(letter: Letter, word: string): Mend {
  const sentence = sentenceWith(wordsOf(letter), word);
  return sentence === null ? 'edit-words' : { find: sentence, write: '' };
}

/** Words that press for haste, for which a day can be named instead. */
const haste =
  /^(?:immediate(?:ly)?|at once|sofort|umgehend|unverzüglich|immédiatement|sans délai|inmediatamente|de inmediato|onmiddellijk|per direct|direct)$/iu;

const byDay: { readonly [language in Language]: (day: string) => string } = {
  en: (day) => `by ${day}`,
  de: (day) => `bis zum ${day}`,
  fr: (day) => `d’ici le ${day}`,
  es: (day) => `a más tardar el ${day}`,
  nl: (day) => `uiterlijk ${day}`,
};

/** A day in the place of "immediately"; any other word that presses goes with its sentence. */
export function calmer(letter: Letter, word: string, today: Day | null): Mend {
  if (today === null || !haste.test(word)) return withoutSentence(letter, word);
  const day = dayText(payBy(today), letter.locale);
  return { find: word, write: byDay[letter.wording.language](day) };
}
