/** Waiting for a value that stops changing. */
import { setTimeout } from 'node:timers/promises';

/**
 * Asks again and again until the answer stayed the same for `still(answer)` ms; null answers never settle.
 * `at` ms (on the clock of performance.now) is the end: then the last answer counts, null included.
 */
export async function settled<T>(
  ask: () => Promise<T | null>,
  still: (answer: T) => number,
  at: number,
): Promise<T | null> {
  let last: T | null = null;
  let text = '';
  let since = 0;
  while (performance.now() < at) {
    last = await ask();
    const now = JSON.stringify(last);
    if (now !== text) since = performance.now();
    else if (last !== null && performance.now() - since >= still(last)) return last;
    text = now;
    await setTimeout(50);
  }
  return last;
}
