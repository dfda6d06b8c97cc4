import type { Check } from './check.ts';
import { ownWords } from './own-words.ts';

/** A word of five capitals and more; shorter ones are IBAN, VAT and the like, unless two stand together. */
const shout = /(?<![\p{L}\p{N}])(?:\p{Lu}{5,}|\p{Lu}{3,} \p{Lu}{2,}|\p{Lu}{2,} \p{Lu}{3,})(?![\p{L}\p{N}])/u;

/** Words in capitals read as raising one's voice. */
export const shouting: Check = (letter, facts) => {
  const found = shout.exec(ownWords(letter, facts))?.[0];
  return found
    ? {
        check: 'shouting',
        blocking: false,
        says: { code: 'shouting', words: found },
        mend: { find: found, write: quiet(found) },
      }
    : null;
};

const quiet = (shouted: string): string => shouted.charAt(0) + shouted.slice(1).toLocaleLowerCase();
