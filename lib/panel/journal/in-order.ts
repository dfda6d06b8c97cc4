/** Runs writes one after another, so that a slow one never lands after a newer one. */
export function createInOrder(): <T>(write: () => Promise<T>) => Promise<T> {
  let writes: Promise<unknown> = Promise.resolve();
  return (write) => {
    const next = writes.then(write);
    writes = next.catch(() => null);
    return next;
  };
}
