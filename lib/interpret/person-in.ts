import { tidy } from './tidy.ts';

const name = /^\p{L}[\p{L}\p{M}.,'’·・ -]{1,59}$/u;
const oneWord = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}$/u;
const company =
  /(?:^|\s)(?:ltd|limited|llc|llp|plc|inc|corp|co|gmbh|ag|kg|ohg|ug|e\.?k|sarl|sas|sasu|sa|s\.?l|s\.?a|srl|s\.?r\.?l|spa|s\.?p\.?a|bv|b\.?v|nv|n\.?v|lda|ab|oy|oyj|aps|a\.?s|sp\. z o\.o|s\.r\.o)\.?$/iu;

/**
 * The name of a person that a cell holds, as printed; null where it is a company's, or may as well be a state, a role
 * or a code: outside East Asia a name has at least two words.
 */
export function personIn(text: string): string | null {
  const shown = tidy(text);
  if (oneWord.test(shown)) return shown;
  const words = shown.split(' ').length;
  return name.test(shown) && words >= 2 && words <= 6 && !company.test(shown) ? shown : null;
}
