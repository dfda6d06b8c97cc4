import { first, size } from './axis.ts';

/** From this business day after the due date on, the chance that an invoice still open is paid on the day. */
const chances: readonly (readonly [from: number, chance: number])[] = [
  [-90, 0.002],
  [-20, 0.006],
  [-5, 0.03],
  [0, 0.25],
  [1, 0.14],
  [6, 0.1],
  [11, 0.07],
  [21, 0.05],
  [41, 0.03],
  [81, 0.015],
];

/**
 * When business invoices are paid where nothing is known yet, set by hand: about half on time with a spike on the due
 * day, one in four more than a week late, one in seventeen more than a month. `stride` is calendar days per step.
 */
export function genericHazard(stride: number): Float64Array {
  const steps = 7 / 5 / stride;
  return Float64Array.from({ length: size }, (_, at) => {
    const day = (first + at) / steps;
    const daily = chances.findLast(([from]) => day >= from)?.[1] ?? 0;
    return first + at === 0 ? daily : 1 - (1 - daily) ** (1 / steps);
  });
}
