import type * as z from 'zod/mini';
import { ok, type Result } from '../domain/result.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type Db, inTransaction } from './open.ts';
import { legible, parseRecord } from './read.ts';

/** A store of unfinished work: at most one piece an account, kept from the first key. */
export type Unfinished<T> = {
  get(db: Db, book: string, account: string): Promise<Result<T | null, StoreFailure>>;
  put(db: Db, work: T): Promise<Result<null, StoreFailure>>;
  remove(db: Db, book: string, account: string): Promise<Result<null, StoreFailure>>;
};

export function unfinished<T extends { book: string }>(
  store: 'drafts' | 'noteDrafts' | 'callDrafts',
  schema: z.ZodMiniType<T>,
): Unfinished<T> {
  return {
    get: (db, book, account) =>
      attempt(async () =>
        parseRecord(store, `${book} ${account}`, schema, await db.base.get(store, [book, account])),
      ),
    async put(db, work) {
      const held = legible(schema, work);
      return held.ok ? write(db, work.book, (tx) => tx.put(work)) : held;
    },
    remove: (db, book, account) => write(db, book, (tx) => tx.delete([book, account])),
  };

  async function write(db: Db, book: string, run: (tx: Writable) => Promise<unknown>) {
    const written = await attempt(() =>
      inTransaction(db, [store], async (tx) => {
        await run(tx.objectStore(store));
        return ok(null);
      }),
    );
    if (written.ok) db.changes.announce({ of: store, book });
    return written;
  }
}

type Writable = { put(value: unknown): Promise<unknown>; delete(key: [string, string]): Promise<unknown> };
