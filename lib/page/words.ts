import type { PageWords } from '../messages/page-words.ts';

type Compiled = { [name in keyof PageWords['patterns']]: RegExp };

/** What the panel told the reader about the world, with its last request. */
export type Learned = PageWords['selectors'] &
  PageWords['names'] &
  Compiled & {
    readonly outline: string;
    readonly states: PageWords['states'];
    /** Attributes that make a cell more than its text: as a selector, and in a tag's serialisation. */
    carriers: string;
    telling: RegExp;
  };

export let words: Learned;

/**
 * Before anything is read. All panels are of one build and say the same.
 *
 * @param ignore what a site's profile says is never text of the document either
 */
export function learn(
  { selectors, patterns, names, ...rest }: PageWords,
  ignore: readonly string[] = [],
): void {
  words = { ...selectors, ...names, ...compiled(patterns), ...rest, carriers: '', telling: /^/ };
  words.noiseParts = [words.noiseParts, ...ignore].join();
  // A serialisation is in lower case; comparing regardless of case takes its time.
  words.plainInner = new RegExp(words.plainInner.source);
  const all = [...words.tipNames, ...words.rawNames, 'aria-label', 'datetime'];
  words.carriers = `[${all.join('],[')}]`;
  words.telling = new RegExp(` (${all.join('|')})="`);
}

/** In a script beside the reader: what the reader learned. */
export function adopt(learned: Learned): void {
  words = learned;
}

/** Under the same names; `fromEntries` forgets them. */
const compiled = (sources: PageWords['patterns']): Compiled =>
  Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [name, new RegExp(source, 'iu')]),
  ) as Compiled;
