import type { Look } from './look.ts';

/** Keeps long work polite: asks often, rests when a slice is used up. */
export type Pace = {
  /** The slice is used up; also throws when the work was called off. */
  due(): boolean;
  /** Lets the page have its turn. */
  rest(): Promise<void>;
};

/** Longest stretch of work in milliseconds, well below what a person notices. */
const slice = 16;

export function createPace({ signal, now }: Look): Pace {
  let started = now();
  return {
    due() {
      signal.throwIfAborted();
      return now() - started > slice;
    },
    async rest() {
      await ('scheduler' in globalThis ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve)));
      signal.throwIfAborted();
      started = now();
    },
  };
}
