import type { Check } from './check.ts';
import { ownWords } from './own-words.ts';
import { calmer } from './rewrite.ts';
import { wordsIn } from './words/index.ts';

/** Words that press. */
export const threat: Check = (letter, facts) => {
  const [found] = wordsIn(ownWords(letter, facts), letter.wording.language, 'pressure');
  return found
    ? {
        check: 'threat',
        blocking: false,
        says: { code: 'threat', words: found },
        mend: calmer(letter, found, facts.today ?? null),
      }
    : null;
};
