export type InOrder = {
  /** Runs a write once those before it are done. */
  <T>(write: () => Promise<T>): Promise<T>;
  /**
   * The same for one that puts the whole of something that is being typed: it gives way to the next one of that key, so
   * that what is kept is never further behind than the write going on.
   */
  newest(key: string, write: () => Promise<unknown>): void;
};

/** Runs writes one after another, so that a slow one never lands after a newer one. */
export function createInOrder(): InOrder {
  let writes: Promise<unknown> = Promise.resolve();
  /** Those that still wait, and that nothing but others of their kind was asked for after. */
  let waiting = new Map<string, { write: () => Promise<unknown> }>();
  const run = <T>(write: () => Promise<T>): Promise<T> => {
    const next = writes.then(write);
    writes = next.catch(() => null);
    return next;
  };
  const inOrder = <T>(write: () => Promise<T>): Promise<T> => {
    waiting = new Map();
    return run(write);
  };
  const newest: InOrder['newest'] = (key, write) => {
    const before = waiting.get(key);
    if (before) {
      before.write = write;
      return;
    }
    const mine = { write };
    const slots = waiting.set(key, mine);
    void run(() => {
      slots.delete(key);
      return mine.write();
    });
  };
  return Object.assign(inOrder, { newest });
}
