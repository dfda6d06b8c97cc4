import { nearWord } from './near-word.ts';
import { folded, foldText, lowered, type Plain, rewrite } from './plain.ts';
import type { Words } from './words/words.ts';

/** The sentence as the patterns expect it: folded, shorthand written out, slips of the finger mended. */
export function tidy(source: string, words: Words, names: readonly string[]): Plain {
  let plain = lowered(source);
  for (const [from, to] of words.accented) plain = rewrite(plain, wholeWord(from), () => to);
  plain = folded(plain);
  for (const [from, to] of words.shorthand) plain = rewrite(plain, wholeWord(from), () => to);
  const known = words.spelling.split(' ');
  const kept = new Set([...vocabulary(words), ...names.flatMap((name) => foldText(name).split(/[^a-z]+/))]);
  return rewrite(plain, /[a-z]{5,}/g, (typed) => (kept.has(typed) ? null : nearWord(typed, known)));
}

const vocabularies = new Map<Words, readonly string[]>();

/** Every word of the lists: none of them is a slip of another. */
function vocabulary(words: Words): readonly string[] {
  const found = vocabularies.get(words) ?? JSON.stringify(words).match(/[a-z]{5,}/g) ?? [];
  vocabularies.set(words, found);
  return found;
}

const patterns = new Map<string, RegExp>();

function wholeWord(source: string): RegExp {
  const pattern =
    patterns.get(source) ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(source, pattern);
  return pattern;
}
