import type { Corrupt } from '../../lib/store/failure.ts';

/** Tells of records that cannot be read, of each once. */
export function createUnreadable() {
  const known = new Set<string>();
  const listeners = new Set<() => void>();
  return {
    note(records: readonly Corrupt[]): void {
      const before = known.size;
      for (const { store, key } of records) known.add(JSON.stringify([store, key]));
      if (known.size > before) for (const listener of listeners) listener();
    },
    listen(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
