import { type IDBPDatabase, openDB } from 'idb';
import { fail, ok, type Result } from '../domain/result.ts';
import { facts } from '../domain/revisions.ts';
import { type Announcer, openAnnouncer } from './changes.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { forgetFirstLists } from './first-lists.ts';
import { type Migration, migrations, newestVersion } from './migrations/index.ts';
import type { StoreName, StoreSchema, Tx } from './schema.ts';

/** The one database. */
export const storeName = 'dunlin';

/** The one open connection of a panel. */
export type Db = {
  readonly base: IDBPDatabase<StoreSchema>;
  readonly changes: Announcer;
  close(): void;
};

/**
 * Opens the database, migrating it as needed.
 * Fails with `newer-than-this-build` after a downgrade, and with `blocked-by-other-panel` while a panel of an older
 * version holds it. `lost` is called when the browser, or a newer panel, takes the connection away: open again.
 */
export function openStore(
  name = storeName,
  lost: () => void = () => {},
  steps: readonly Migration[] = migrations,
): Promise<Result<Db, StoreFailure>> {
  return attempt(
    () =>
      new Promise<Result<Db, StoreFailure>>((resolve, reject) => {
        let blocked = false;
        openDB<StoreSchema>(name, newestVersion(steps), {
          async upgrade(db, from, _to, tx) {
            for (const step of steps) if (step.to > from) await step.run(untyped(db), untyped(tx));
          },
          blocked() {
            blocked = true;
            resolve(fail({ code: 'blocked-by-other-panel' }));
          },
          blocking(_current, _wanted, event) {
            if (event.target instanceof IDBDatabase) event.target.close();
            lost();
          },
          terminated: lost,
        }).then((base) => {
          if (!blocked) return resolve(ok(connect(base)));
          // Opened after all, once the other panel let go: the caller has its answer, and asks anew.
          base.close();
          lost();
        }, reject);
      }),
  );
}

/** A migration sees neither today's stores nor today's types; who writes sees only the stores asked for. */
const untyped = <T>(value: unknown): T => value as T;

function connect(base: IDBPDatabase<StoreSchema>): Db {
  const changes = openAnnouncer(base.name);
  return {
    base,
    changes,
    close() {
      changes.close();
      base.close();
    },
  };
}

/** How to write: on the disk before it is done; `judges: false`: the settings written change no worklist. */
type How = { readonly durability?: 'strict'; readonly judges?: boolean };

/**
 * Reads, changes and writes inside one transaction; settles only when that has completed. If `run` throws, nothing
 * is written. Inside `run` await nothing but IndexedDB. What a worklist is made of is written only here: how worklists
 * began is forgotten in the same transaction.
 */
export async function inTransaction<T, Names extends StoreName>(
  db: Db,
  stores: Names[],
  run: (tx: Tx<Names>) => Promise<T>,
  { judges = true, ...options }: How = {},
): Promise<T> {
  const written = facts.filter(
    (one) => stores.some((name) => name === one) && (judges || one !== 'settings'),
  );
  const all: (Names | 'firstLists')[] = written.length > 0 ? [...stores, 'firstLists'] : stores;
  const tx = db.base.transaction(all, 'readwrite', options);
  // Heard from the start: an abort in the midst of `run` must not surface as a rejection nobody awaited.
  const done = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await run(untyped(tx));
    if (written.length > 0) await forgetFirstLists(tx.objectStore('firstLists'), written);
    const failed = await done;
    if (failed) throw failed.error;
    return value;
  } catch (error) {
    if (tx.error === null) abort(tx);
    await done;
    // A full disk aborts the transaction; its requests then only say "aborted".
    throw tx.error ?? error;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
