import type { TemplateId } from '../../domain/template-id.ts';
import type { Check } from './check.ts';
import { ownWords } from './own-words.ts';
import { withoutSentence } from './rewrite.ts';
import { wordsIn } from './words/index.ts';

const mayName: ReadonlySet<TemplateId> = new Set(['final', 'agency']);

/** Courts, lawyers and agencies have no place in a letter before the final notice. */
export const legal: Check = (letter, facts) => {
  if (mayName.has(letter.wording.template)) return null;
  const [found] = wordsIn(ownWords(letter, facts), letter.wording.language, 'legal');
  return found
    ? {
        check: 'legal',
        blocking: true,
        says: { code: 'legal', words: found },
        mend: withoutSentence(letter, found),
      }
    : null;
};
