/** A set of small numbers that only grows. */
class Bits {
  private words = new Uint32Array(64);

  add(at: number): void {
    const word = at >>> 5;
    if (word >= this.words.length) {
      const more = new Uint32Array(Math.max(word + 1, this.words.length * 2));
      more.set(this.words);
      this.words = more;
    }
    this.words[word] = (this.words[word] ?? 0) | (1 << (at & 31));
  }

  word(at: number): number {
    return this.words[at] ?? 0;
  }
}

/** As many sets are kept as a person types in a while. */
const kept = 200;

/** Sets of entries by the beginning of a word, made when they are first asked for and carried on as entries come. */
export class BitLists {
  private readonly sets = new Map<string, { bits: Bits; upTo: number }>();

  /** The set of everything in some ascending lists, none of which has entries from `size` on. */
  of(start: string, lists: readonly (readonly number[])[], size: number): Bits {
    const known = this.sets.get(start);
    const made = known ?? { bits: new Bits(), upTo: 0 };
    for (const list of lists)
      for (let i = list.length - 1; i >= 0 && (list[i] ?? 0) >= made.upTo; i -= 1)
        made.bits.add(list[i] ?? 0);
    made.upTo = size;
    if (!known && this.sets.size >= kept) this.sets.clear();
    this.sets.set(start, made);
    return made.bits;
  }
}

/** What is in all the sets, the largest first. */
export function* inAll(sets: readonly Bits[], size: number): Generator<number> {
  for (let word = size >>> 5; word >= 0; word -= 1) {
    let common = 0xffffffff;
    for (const set of sets) common &= set.word(word);
    while (common !== 0) {
      const bit = 31 - Math.clz32(common);
      common &= ~(1 << bit);
      yield (word << 5) | bit;
    }
  }
}
