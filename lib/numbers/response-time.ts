import { type Figure, lacking, shown } from './figure.ts';
import { percentile } from './percentile.ts';

/**
 * Minutes within business hours from a customer's question to our answer: the median at .5, the slow tenth at .9.
 * A question not yet answered counts with the time it has taken so far, so that nothing is gained by not answering.
 */
export function responseTime(minutes: readonly number[], share: 0.5 | 0.9): Figure {
  const value = percentile(minutes, share);
  return value === null ? lacking('minutes', 'no-questions') : shown('minutes', value, minutes.length);
}
