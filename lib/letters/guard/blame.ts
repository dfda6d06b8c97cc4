import type { Check } from './check.ts';
import { ownWords } from './own-words.ts';
import { withoutSentence } from './rewrite.ts';
import { wordsIn } from './words/index.ts';

/** Blame and sarcasm. */
export const blame: Check = (letter, facts) => {
  const [found] = wordsIn(ownWords(letter, facts), letter.wording.language, 'blame');
  return found
    ? {
        check: 'blame',
        blocking: false,
        says: { code: 'blame', words: found },
        mend: withoutSentence(letter, found),
      }
    : null;
};
