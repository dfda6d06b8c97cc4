import type { PageWords } from '../messages/page-words.ts';

/** What the panel told the reader about the world, with its last request. */
export let selectors: PageWords['selectors'];
export let names: PageWords['names'];
export let styles: PageWords['styles'];
/** Attributes that make a cell more than its text: as a selector, and in a tag's serialisation. */
export let carriers = '';
export let telling: RegExp;
let patterns: PageWords['patterns'];
const made = new Map<string, RegExp>();

/** Before anything is read. All panels are of one build and say the same. */
export function learn(words: PageWords): void {
  ({ selectors, names, patterns, styles } = words);
  const all = [...names.tips, ...names.raws, 'aria-label', 'datetime'];
  carriers = `[${all.join('],[')}]`;
  telling = new RegExp(` (${all.join('|')}|colspan|rowspan)="`);
}

/** Tries a text by one of the patterns. */
export function find(name: keyof PageWords['patterns'], text: string): RegExpExecArray | null {
  const pattern = made.get(name) ?? new RegExp(patterns[name], 'iu');
  made.set(name, pattern);
  return pattern.exec(text);
}
