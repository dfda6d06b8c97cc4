import { first, last, size } from './axis.ts';

/** The chance that payment comes later than a step, for each step of the axis; beyond it `tail` is paid per step. */
export type Curve = { readonly unpaid: Float64Array; readonly tail: number };

export function curveOf(hazard: Float64Array, tail: number): Curve {
  const unpaid = new Float64Array(size);
  let left = 1;
  for (let at = 0; at < size; at++) {
    left *= 1 - (hazard[at] ?? 0);
    unpaid[at] = left;
  }
  return { unpaid, tail };
}

/** The chance that payment comes later than this step after the due date. */
export function unpaidAfter({ unpaid, tail }: Curve, step: number): number {
  if (step < first) return 1;
  if (step <= last) return unpaid[step - first] ?? 0;
  return (unpaid[size - 1] ?? 0) * (1 - tail) ** (step - last);
}

/** Rounding must not push a quantile that is met exactly to the next step. */
const nearly = 1e-9;

/** The first step after `now` by which payment has come with chance `part`, given that it had not come by `now`. */
export function stepBy(curve: Curve, now: number, part: number): number {
  const wanted = unpaidAfter(curve, now) * (1 - part + nearly);
  let [low, high] = [Math.max(now + 1, first), last + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((curve.unpaid[middle - first] ?? 0) <= wanted) high = middle;
    else low = middle + 1;
  }
  if (low <= last) return low;
  const from = Math.max(now, last);
  const more = Math.log(wanted / unpaidAfter(curve, from)) / Math.log(1 - curve.tail);
  return from + Math.max(1, Math.ceil(more));
}
