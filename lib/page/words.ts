import type { PageWords } from '../messages/page-words.ts';

type Compiled = { readonly [name in keyof PageWords['patterns']]: RegExp };

/** What the panel told the reader about the world, with its last request. */
export type Learned = PageWords['selectors'] &
  PageWords['names'] &
  Compiled & {
    readonly outline: string;
    /** Attributes that make a cell more than its text: as a selector, and in a tag's serialisation. */
    readonly carriers: string;
    readonly telling: RegExp;
  };

export let words: Learned;

/**
 * Before anything is read. All panels are of one build and say the same.
 *
 * @param ignore what a site's profile says is never text of the document either
 */
export function learn(
  { selectors, patterns, names, outline }: PageWords,
  ignore: readonly string[] = [],
): void {
  const all = [...names.tipNames, ...names.rawNames, 'aria-label', 'datetime'];
  words = {
    ...selectors,
    ...names,
    ...compiled(patterns),
    outline,
    noiseParts: [selectors.noiseParts, ...ignore].join(),
    carriers: `[${all.join('],[')}]`,
    telling: new RegExp(` (${all.join('|')})="`),
    // A serialisation is in lower case; comparing regardless of case takes its time.
    plainInner: new RegExp(patterns.plainInner),
  };
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
