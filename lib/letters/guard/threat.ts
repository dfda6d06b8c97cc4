import type { Check } from './check.ts';
import { ownWords } from './own-words.ts';
import { calmer } from './rewrite.ts';
import { texts } from './texts.ts';
import { wordsIn } from './words/index.ts';

/** Words that press. */
export const threat: Check = (letter, facts) => {
  const [found] = wordsIn(ownWords(letter, facts), letter.wording.language, 'pressure');
  return found
    ? {
        check: 'threat',
        blocking: false,
        ...texts.threat(found),
        mend: calmer(letter, found, facts.today ?? null),
      }
    : null;
};
