import type { Check } from './check.ts';
import { ownWords } from './own-words.ts';
import { texts } from './texts.ts';
import { wordsIn } from './words/index.ts';

/** The text speaks of an attachment, and nothing that leaves here carries one. */
export const attachment: Check = (letter, facts) => {
  const [found] = wordsIn(ownWords(letter, facts), letter.wording.language, 'attachment');
  return found ? { check: 'attachment', blocking: false, ...texts.attachment(found), mend: null } : null;
};
