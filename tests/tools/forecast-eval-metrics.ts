/** A chance that was given, and whether the thing happened. */
export type Given = { readonly chance: number; readonly happened: boolean };

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * The chance that a case where it happened was given more than one where it did not; ties count half. NaN where only
 * one of the two occurs.
 */
export function auc(given: readonly Given[]): number {
  const sorted = given.toSorted((a, b) => a.chance - b.chance);
  let [ranks, happened] = [0, 0];
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    let inTie = 0;
    while (end < sorted.length && Object.is(sorted[end]?.chance, sorted[at]?.chance)) {
      if (sorted[end]?.happened) inTie++;
      end++;
    }
    ranks += (inTie * (at + 1 + end)) / 2;
    happened += inTie;
    at = end;
  }
  const others = given.length - happened;
  return (ranks - (happened * (happened + 1)) / 2) / (happened * others);
}

/** Mean squared distance of the chance from what happened. */
export const brier = (given: readonly Given[]): number =>
  mean(given.map(({ chance, happened }) => (chance - (happened ? 1 : 0)) ** 2));

/** Expected calibration error: ten bins of equal width, mean distance of chance and share, weighted by size. */
export function calibrationError(given: readonly Given[]): number {
  const bins = Map.groupBy(given, ({ chance }) => Math.min(9, Math.floor(chance * 10)));
  let sum = 0;
  for (const bin of bins.values()) {
    const share = bin.filter(({ happened }) => happened).length / bin.length;
    sum += bin.length * Math.abs(mean(bin.map(({ chance }) => chance)) - share);
  }
  return sum / given.length;
}

/** The number at a share of the way through sorted numbers, nearest rank. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? Number.NaN;

/** The middle number, or the mean of the two in the middle. */
export const middle = (sorted: readonly number[]): number =>
  ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;

/**
 * Share of the worth found in the first `part` of the list. Cases with equal score are in no order: the piece of them
 * that still fits counts by its part.
 */
export function shareInTop(
  cases: readonly { readonly score: number; readonly worth: number }[],
  part: number,
): number {
  const total = cases.reduce((sum, { worth }) => sum + worth, 0);
  let room = Math.ceil(cases.length * part);
  let found = 0;
  const ties = Map.groupBy(
    cases.toSorted((a, b) => b.score - a.score),
    ({ score }) => score,
  );
  for (const tie of ties.values()) {
    const taken = Math.min(room, tie.length);
    found += (taken / tie.length) * tie.reduce((sum, { worth }) => sum + worth, 0);
    room -= taken;
    if (room === 0) break;
  }
  return found / total;
}
