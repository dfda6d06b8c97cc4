import type { PromiseState } from '../collect/states/states.ts';
import { fellDue } from './fell-due.ts';
import { type Figure, meanOf } from './figure.ts';

/** Kept of the promises that fell due. A promise kept in part was not kept. */
export const promisesKept = (promises: readonly PromiseState[]): Figure =>
  meanOf(
    'share',
    fellDue(promises).map(({ state }) => (state === 'kept' ? 1 : 0)),
    'no-promises',
  );
