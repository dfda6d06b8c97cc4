/** A stream of pseudo-random whole numbers: the same seed gives the same numbers in every engine. */
export type Random = {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  readonly chance: (percent: number) => boolean;
};

/** Mulberry32: integer arithmetic only, so no engine rounds differently. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const int = (low: number, high: number): number => low + next(high - low + 1);
  return {
    int,
    pick: (from) => from[next(from.length)] ?? from[0],
    chance: (percent) => next(100) < percent,
  };
}
