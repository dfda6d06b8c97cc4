import type { PromiseState } from '../collect/states/states.ts';
import { fellDue } from './fell-due.ts';
import { type Figure, lacking, shown } from './figure.ts';

/** How many of the promises that fell due were broken: nothing came by their day and its grace. */
export function brokenPromises(promises: readonly PromiseState[]): Figure {
  const due = fellDue(promises);
  if (due.length === 0) return lacking('count', 'no-promises');
  return shown('count', due.filter(({ state }) => state === 'broken').length, due.length);
}
