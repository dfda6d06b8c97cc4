/**
 * The one word of a list that a mistyped word is one slip away from (a letter left out, added, changed, or two
 * swapped); null where there is none or more than one. Short words are too close to each other to be mended.
 */
export function nearWord(word: string, words: readonly string[]): string | null {
  if (word.length < 5) return null;
  const near = words.filter((known) => known.length >= 5 && known[0] === word[0] && isOneSlip(word, known));
  const [only] = near;
  return only && near.every((one) => one === only) ? only : null;
}

function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const rest = one.slice(start);
  const otherRest = other.slice(start);
  if (rest.slice(1) === otherRest.slice(1)) return true;
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true;
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return rest.length > 1 && swapped === otherRest;
}
