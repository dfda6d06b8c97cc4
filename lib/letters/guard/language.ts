import { language } from '../../domain/language.ts';
import { answersWithin } from '../answers-within.ts';
import type { Letter, Mend } from '../letter.ts';
import { type Check, type GuardFacts, wordsOf } from './check.ts';
import { ownWords } from './own-words.ts';
import { wordsIn } from './words/index.ts';

/** Common words of another language from which a paragraph counts as written in it. */
const enough = 3;

/** A paragraph, or the sender's own phrase, in another language than the letter. */
export const languageCheck: Check = (letter, facts) => {
  const phrase = ownPhrase(letter, facts);
  const foreign = phrase ?? foreignParagraph(letter, facts);
  if (foreign === null) return null;
  const start = foreign.split(/\s+/).slice(0, 6).join(' ');
  return {
    check: 'language',
    blocking: false,
    says: { code: 'language', words: start, language: letter.wording.language },
    mend: mendOf(letter, foreign, phrase !== null),
  };
};

/** The phrase is the sender's, a subject is needed; a paragraph can go. */
function mendOf({ subject }: Letter, foreign: string, phrase: boolean): Mend {
  if (phrase) return 'ask-sender';
  return foreign === subject ? 'edit-words' : { find: foreign, write: '' };
}

/** "How fast you answer" where it could not be said anew in the letter's language, and still stands in the letter. The
 * form asks for it in English, so an English letter takes it as it is. */
function ownPhrase(letter: Letter, { sender }: GuardFacts): string | null {
  if (!sender || letter.wording.language === 'en') return null;
  if (answersWithin(sender.answersWithin, letter.wording.language) !== null) return null;
  return wordsOf(letter).includes(sender.answersWithin) ? sender.answersWithin : null;
}

/** The first paragraph, as it stands, whose own words are in another language. */
function foreignParagraph(letter: Letter, facts: GuardFacts): string | null {
  const whole = wordsOf(letter).split('\n\n');
  const at = ownWords(letter, facts)
    .split('\n\n')
    .findIndex((text) => isForeign(text, letter));
  return whole[at] ?? null;
}

function isForeign(text: string, { wording }: Letter): boolean {
  const own = wordsIn(text, wording.language, 'common').length;
  return language.options.some((other) => {
    const found = other === wording.language ? 0 : wordsIn(text, other, 'common').length;
    return found >= enough && found > own * 2;
  });
}
