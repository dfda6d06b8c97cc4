import { type Instant, instantOf } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import { storedFile } from '../domain/stored-file.ts';
import { type Backup, type BackupFailure, parseBackup, recordSchemas } from './backup-file.ts';
import { folderKey } from './backup-folder.ts';
import { attempt, type Corrupt, type StoreFailure } from './failure.ts';
import { filesAsText } from './files-as-text.ts';
import { type Db, inTransaction } from './open.ts';
import { parseRecords } from './read.ts';
import { accountRecord, bookRecord } from './records.ts';
import { type StoreName, storeNames } from './schema.ts';
import { accountsIn, putAccounts } from './shelves.ts';

/** How many records of each store. */
export type Counts = { readonly [store in StoreName]: number };

/**
 * Everything in the store as of one moment. Records that cannot be read are left out and named: a file with them in it
 * could not be read back.
 */
export function exportAll(
  db: Db,
  { now, version }: { now: number; version: string },
): Promise<Result<{ backup: Backup; corrupt: readonly Corrupt[] }, StoreFailure>> {
  return attempt(async () => {
    const tx = db.base.transaction([...storeNames]);
    const corrupt: Corrupt[] = [];
    const all = async (store: StoreName): Promise<unknown[]> => {
      const keyPath = [tx.objectStore(store).keyPath ?? []].flat();
      const lying = (await tx.objectStore(store).getAll()).filter((raw) => !isFolder(store, raw));
      const raws = store === 'accounts' ? accountsIn(lying) : lying;
      const listed = parseRecords(store, keyPath, recordSchemas[store], raws);
      corrupt.push(...listed.corrupt);
      return [...listed.items];
    };
    const stores = {
      books: await all('books'),
      accounts: await all('accounts'),
      parts: await all('parts'),
      journal: await all('journal'),
      settings: await all('settings'),
      drafts: await all('drafts'),
      noteDrafts: await all('noteDrafts'),
      callDrafts: await all('callDrafts'),
      accountSettings: await all('accountSettings'),
      files: await all('files'),
      imports: await all('imports'),
      figures: await all('figures'),
    };
    const files = await filesAsText(stores.files);
    corrupt.push(...files.corrupt);
    const backup: Backup = {
      format: 'dunlin-backup',
      formatVersion: 1,
      databaseVersion: db.base.version,
      version,
      exportedAt: instantOf(now),
      stores: { ...stores, files: [...files.items] },
    };
    return ok({ backup, corrupt });
  });
}

const isFolder = (store: StoreName, raw: unknown): boolean =>
  store === 'settings' && Reflect.get(Object(raw), 'key') === folderKey;

/** What a file holds, as far as a person wants to know before it replaces everything. */
export type Preview = {
  readonly savedAt: Instant;
  readonly version: string;
  readonly books: readonly string[];
  readonly customers: number;
  readonly entries: number;
};

/** Looks into a file; checks it whole, and changes nothing. */
export function previewOf(raw: unknown, databaseVersion: number): Result<Preview, BackupFailure> {
  const parsed = parseBackup(raw, databaseVersion);
  if (!parsed.ok) return parsed;
  const { exportedAt, version, stores } = parsed.value;
  const books = stores.books.flatMap((one) => {
    const book = bookRecord.safeParse(one);
    return book.success ? [book.data.name] : [];
  });
  return ok({
    savedAt: exportedAt,
    version,
    books,
    customers: stores.accounts.length,
    entries: stores.journal.length,
  });
}

/** Replaces the whole store by what a file holds: all of it, or, with a failure, nothing. */
export async function restoreAll(
  db: Db,
  raw: unknown,
): Promise<Result<Counts, BackupFailure | StoreFailure>> {
  const parsed = parseBackup(raw, db.base.version);
  if (!parsed.ok) return parsed;
  const { stores } = parsed.value;
  const accounts = parseRecords('accounts', ['key'], accountRecord, stores.accounts).items;
  const records = {
    ...stores,
    accounts: [],
    files: parseRecords('files', ['id'], storedFile, stores.files).items,
  };
  const restored = await attempt(() =>
    inTransaction(
      db,
      [...storeNames],
      async (tx) => {
        const folder = await tx.objectStore('settings').get(folderKey);
        for (const name of storeNames) {
          const store = tx.objectStore(name);
          await store.clear();
          await Promise.all(records[name].map((record) => store.put(record)));
        }
        await putAccounts(tx, accounts);
        if (folder !== undefined) await tx.objectStore('settings').put(folder);
        return ok(countsOf(stores));
      },
      { durability: 'strict' },
    ),
  );
  if (restored.ok) db.changes.announce({ of: 'everything', book: null });
  return restored;
}

const countsOf = (stores: Backup['stores']): Counts => ({
  books: stores.books.length,
  accounts: stores.accounts.length,
  parts: stores.parts.length,
  journal: stores.journal.length,
  settings: stores.settings.length,
  drafts: stores.drafts.length,
  noteDrafts: stores.noteDrafts.length,
  callDrafts: stores.callDrafts.length,
  accountSettings: stores.accountSettings.length,
  files: stores.files.length,
  imports: stores.imports.length,
  figures: stores.figures.length,
});
