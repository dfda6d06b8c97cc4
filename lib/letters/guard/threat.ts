import { type Check, wordsOf } from './check.ts';
import { texts } from './texts.ts';

const threats =
  /\b(?:legal (?:action|steps|proceedings)|law ?suit|lawyers?|solicitors?|attorneys?|sue|court|bailiffs?|(?:debt )?collection agency|credit (?:rating|score)|final warning|last chance|failure to (?:pay|respond)|you (?:have )?failed|consequences|immediately|at once|or else)\b/i;

/** Words that threaten or blame. */
export const threat: Check = (letter) => {
  const found = threats.exec(wordsOf(letter))?.[0];
  return found ? { check: 'threat', blocking: false, ...texts.threat(found), mend: null } : null;
};
