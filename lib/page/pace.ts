/** Keeps long work polite: asks often, rests when a slice is used up. */
export type Pace = {
  /** The slice is used up; also throws when the work was called off. */
  due(): boolean;
  /** Lets the page have its turn. */
  rest(): Promise<void>;
};

/** Longest stretch of work in milliseconds, well below what a person notices. */
const slice = 16;

/** @param now a running clock in milliseconds */
export function createPace(signal: AbortSignal, now: () => number): Pace {
  let started = now();
  return {
    due() {
      signal.throwIfAborted();
      return now() - started > slice;
    },
    async rest() {
      await turn();
      signal.throwIfAborted();
      started = now();
    },
  };
}

function turn(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
