import type { Check } from './check.ts';
import { ownWords } from './own-words.ts';
import { texts } from './texts.ts';
import { wordsIn } from './words/index.ts';

/** Courts, lawyers and agencies have no place in a letter before the final notice. */
export const legal: Check = (letter, facts) => {
  if (letter.wording.template === 'final') return null;
  const [found] = wordsIn(ownWords(letter, facts), letter.wording.language, 'legal');
  return found ? { check: 'legal', blocking: true, ...texts.legal(found), mend: null } : null;
};
