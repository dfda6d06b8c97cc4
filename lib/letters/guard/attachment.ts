import type { Check } from './check.ts';
import { ownWords } from './own-words.ts';
import { withoutSentence } from './rewrite.ts';
import { wordsIn } from './words/index.ts';

/** The text speaks of an attachment, and none goes with it: only a mail file carries files. */
export const attachment: Check = (letter, facts) => {
  if (facts.by === 'file' && (facts.files ?? 0) > 0) return null;
  const [found] = wordsIn(ownWords(letter, facts), letter.wording.language, 'attachment');
  return found
    ? {
        check: 'attachment',
        blocking: false,
        says: { code: 'attachment', words: found },
        mend: withoutSentence(letter, found),
      }
    : null;
};
