import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { firstStores } from './001-first-stores.ts';
import { whatTheUserKnows } from './002-what-the-user-knows.ts';
import { figuresByDay } from './003-figures-by-day.ts';
import { firstRows } from './004-first-rows.ts';
import { accountsOnShelves } from './005-accounts-on-shelves.ts';

/** One frozen step. Untyped on purpose: the types elsewhere describe only the newest layout. */
export type Migration = {
  readonly to: number;
  run(
    db: IDBPDatabase<unknown>,
    tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  ): void | Promise<void>;
};

/** In order, without gaps; the database's version is the last one's. */
export const migrations: readonly Migration[] = [
  firstStores,
  whatTheUserKnows,
  figuresByDay,
  firstRows,
  accountsOnShelves,
];

export const newestVersion = (steps: readonly Migration[]): number => steps.at(-1)?.to ?? 0;
