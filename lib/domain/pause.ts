/** Asked between two pieces of long work: a promise where it is time for others to have their turn. */
export type Pause = () => Promise<void> | null;

/** Does the work at once. */
export const withoutPause: Pause = () => null;
