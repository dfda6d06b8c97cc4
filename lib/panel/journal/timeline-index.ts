import { BitLists, inAll } from './bit-lists.ts';

const split = /[^\p{L}\p{N}]+/u;
/** Without accents and case, so that "Mueller" is typed as it comes. */
const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): readonly string[] => fold(text).split(split).filter(Boolean);

/** Beginnings of words up to this length have a list of their own, so that one letter typed does not join thousands. */
const shortest = 3;
/** So few entries are sooner looked at one by one. */
const rare = 128;
/**
 * Finds entries by the beginnings of all words typed, newest first. What a search costs does not grow with the number of
 * entries: it goes back from the newest entry that can have all words, and stops when a list is full.
 */
export class TimelineIndex {
  private readonly texts: string[] = [];
  private readonly words = new Map<string, number[]>();
  private readonly starts = new Map<string, number[]>();
  private readonly bits = new BitLists();
  private sorted: readonly string[] | null = null;

  get size(): number {
    return this.texts.length;
  }

  /** Adds the next newer text. */
  add(text: string): void {
    const at = this.texts.length;
    const words = wordsOf(text);
    this.texts.push(` ${words.join(' ')}`);
    for (const word of words) {
      if (!this.words.has(word)) this.sorted = null;
      push(this.words, word, at);
      for (let length = 1; length <= shortest && length <= word.length; length += 1)
        push(this.starts, word.slice(0, length), at);
    }
  }

  /** Positions of the entries in which every word typed begins a word, newest first, at most `limit`. */
  find(typed: string, limit: number, fits: (at: number) => boolean): readonly number[] {
    const wanted = [...new Set(wordsOf(typed))];
    const found: number[] = [];
    for (const at of this.candidates(wanted)) {
      if (fits(at)) found.push(at);
      if (found.length === limit) break;
    }
    return found;
  }

  /** Newest first. Common words are put together as sets of bits, 32 entries at a time; a rare one is walked through. */
  private *candidates(wanted: readonly string[]): Generator<number> {
    const lists = wanted.map((word) => this.listsOf(word));
    const least = rarest(lists);
    if (wanted.length < 2 || sizeOf(least) <= rare) {
      for (const at of newestFirst(least)) {
        const text = this.texts[at] ?? '';
        if (wanted.every((word) => text.includes(` ${word}`))) yield at;
      }
      return;
    }
    const sets = wanted.map((word, i) => this.bits.of(word, lists[i] ?? [], this.size));
    yield* inAll(sets, this.size);
  }

  /** For every word that begins so: the entries with it, oldest first. */
  private listsOf(start: string): Lists {
    if (start.length <= shortest) return [this.starts.get(start) ?? []];
    this.sorted ??= [...this.words.keys()].sort();
    const lists: (readonly number[])[] = [];
    for (let i = firstFrom(this.sorted, start); this.sorted[i]?.startsWith(start); i += 1)
      lists.push(this.words.get(this.sorted[i] ?? '') ?? []);
    return lists;
  }
}

type Lists = readonly (readonly number[])[];

const sizeOf = (lists: Lists): number => lists.reduce((sum, { length }) => sum + length, 0);

/** Of the words typed, the one that leads to the fewest entries. */
const rarest = (words: readonly Lists[]): Lists =>
  words.reduce<Lists | null>((best, one) => (best && sizeOf(best) <= sizeOf(one) ? best : one), null) ?? [];

/** The numbers of ascending lists, the largest first, each once. */
function* newestFirst(lists: Lists): Generator<number> {
  const ends = lists.map(({ length }) => length - 1);
  for (;;) {
    let newest = -1;
    for (const [i, list] of lists.entries()) newest = Math.max(newest, list[ends[i] ?? -1] ?? -1);
    if (newest < 0) return;
    for (const [i, list] of lists.entries()) if (list[ends[i] ?? -1] === newest) ends[i] = (ends[i] ?? 0) - 1;
    yield newest;
  }
}

function push(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [at]);
  else if (list.at(-1) !== at) list.push(at);
}

/** The first place in a sorted list that is not before `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
