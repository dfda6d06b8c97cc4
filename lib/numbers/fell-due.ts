import type { PromiseState } from '../collect/states/states.ts';

/** The promises whose day has passed, and those kept before it; one moved in time to another day fell not due. */
export const fellDue = (promises: readonly PromiseState[]): readonly PromiseState[] =>
  promises.filter(({ state }) => state === 'kept' || state === 'part-kept' || state === 'broken');
