import type { PageWords } from '../messages/page-words.ts';

type Compiled = { [name in keyof PageWords['patterns']]: RegExp };

/** What the panel told the reader about the world, with its last request. */
export type Learned = PageWords['selectors'] &
  PageWords['names'] &
  Compiled & {
    readonly outline: string;
    readonly states: PageWords['states'];
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
  words = { ...selectors, ...names, ...compiled(patterns), ...rest };
  words.noiseParts = [words.noiseParts, ...ignore].join();
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
