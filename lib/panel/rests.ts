import type { Pause } from '../domain/pause.ts';
import type { Rests } from '../interpret/steps.ts';

/** Longest stretch of work in milliseconds: a key that is pressed meanwhile is answered before anyone notices. */
const slice = 8;

/** Rests for long work in the panel. @param now a running clock in milliseconds */
export function createRests(now: () => number = () => performance.now()): Rests {
  let started = now();
  return {
    isDue: () => now() - started > slice,
    async take() {
      await ('scheduler' in globalThis ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve)));
      started = now();
    },
  };
}

/** The same for those who only ask when to pause. */
export function pauses(): Pause {
  const rests = createRests();
  return () => (rests.isDue() ? rests.take() : null);
}
