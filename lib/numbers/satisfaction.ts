import { type Figure, meanOf } from './figure.ts';

/** Mean answer to the one-question survey, 1 (bad) to 5 (good). */
export const satisfaction = (scores: readonly number[]): Figure => meanOf('score', scores, 'no-survey');
