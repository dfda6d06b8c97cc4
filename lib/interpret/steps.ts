/**
 * Work in small pieces: yields wherever it may rest, and returns what it came to. Done at once or in slices, it comes
 * to the same.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Rows between two points of rest: about a millisecond's work. */
const stepRows = 500;

/** Does all of the work without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What decides over rests: `isDue` is asked after every piece; `take` comes back when it is our turn again. */
export type Rests = { readonly isDue: () => boolean; readonly take: () => Promise<void> };

/** Does the work with rests; null where it was given up meanwhile. */
export async function inSlices<T>(
  steps: Steps<T>,
  rests: Rests,
  givenUp: () => boolean,
): Promise<{ readonly value: T } | null> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { value };
    if (!rests.isDue()) continue;
    await rests.take();
    if (givenUp()) return null;
  }
}

/** Does something for every number below `count`, resting now and then. */
export function* forEach(count: number, work: (at: number) => void): Steps<void> {
  for (let from = 0; from < count; from += stepRows) {
    const end = Math.min(count, from + stepRows);
    for (let at = from; at < end; at++) work(at);
    yield;
  }
}
