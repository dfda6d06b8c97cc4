import type * as z from 'zod/mini';
import { type AccountSettings, accountSettings } from '../domain/account-settings.ts';
import { activity } from '../domain/activity.ts';
import type { HandOverPreview } from '../domain/hand-over.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameData } from '../domain/same-data.ts';
import { storedFile } from '../domain/stored-file.ts';
import type { BackupFailure } from './backup-file.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type HandedStore, type HandOver, parseHandOver } from './hand-over-file.ts';
import { type Db, inTransaction } from './open.ts';
import { type AccountRecord, accountRecord, bookRecord, partRecord } from './records.ts';
import { accountsIn, putAccounts } from './shelves.ts';

const stores = ['books', 'accounts', 'parts', 'journal', 'accountSettings', 'files'] as const;

/** A transaction over these stores, to read in. */
type Readable = {
  objectStore(name: HandedStore): {
    getAll(): Promise<unknown[]>;
    getAllKeys(): Promise<IDBValidKey[]>;
  };
};
type Plan = {
  readonly preview: HandOverPreview;
  readonly accounts: readonly AccountRecord[];
  readonly puts: readonly { readonly store: Exclude<HandedStore, 'accounts'>; readonly record: unknown }[];
};

/** What a colleague's file would bring; changes nothing. */
export async function previewHandOver(
  db: Db,
  raw: unknown,
): Promise<Result<HandOverPreview, BackupFailure | StoreFailure>> {
  const parsed = parseHandOver(raw, db.base.version);
  if (!parsed.ok) return parsed;
  return attempt(async () => ok((await planOf(db.base.transaction([...stores]), parsed.value)).preview));
}

/**
 * Adds a colleague's file to what is here, all of it or nothing. Entries of the journal are told apart by their ids, so
 * that the same file twice brings nothing new; an entry erased here stays erased. Of a customer's settings the newer ones
 * count, with the people of both. What pages say is taken only of customers that are not here yet.
 */
export async function takeHandOver(
  db: Db,
  raw: unknown,
): Promise<Result<HandOverPreview, BackupFailure | StoreFailure>> {
  const parsed = parseHandOver(raw, db.base.version);
  if (!parsed.ok) return parsed;
  const taken = await attempt(() =>
    inTransaction(
      db,
      [...stores],
      async (tx) => {
        const { preview, accounts, puts } = await planOf(tx, parsed.value);
        await putAccounts(tx, accounts);
        await Promise.all(puts.map(({ store, record }) => tx.objectStore(store).put(record)));
        return ok(preview);
      },
      { durability: 'strict' },
    ),
  );
  if (taken.ok) db.changes.announce({ of: 'everything', book: null });
  return taken;
}

async function planOf(tx: Readable, file: HandOver): Promise<Plan> {
  const known = async (store: HandedStore): Promise<ReadonlySet<string>> =>
    new Set((await tx.objectStore(store).getAllKeys()).map((key) => JSON.stringify(key)));
  const [books, entries, files] = [await known('books'), await known('journal'), await known('files')];
  const owned = itemsOf(accountRecord, accountsIn(await tx.objectStore('accounts').getAll()));
  const settings = new Map(
    itemsOf(accountSettings, await tx.objectStore('accountSettings').getAll()).map((one) => [
      keyOf(one),
      one,
    ]),
  );
  const accounts = itemsOf(accountRecord, file.stores.accounts);
  const place = placesOf(owned, accounts);
  const here = new Set(owned.map(({ book, key }) => JSON.stringify([book, key])));
  const isNew = (book: string, account: string): boolean => !here.has(JSON.stringify([book, account]));

  const newBooks = itemsOf(bookRecord, file.stores.books).filter(
    ({ key }) => !books.has(JSON.stringify(key)),
  );
  const newAccounts = accounts.filter(({ book, key }) => isNew(book, place(book, key)));
  const newParts = itemsOf(partRecord, file.stores.parts).filter(({ book, account }) =>
    isNew(book, place(book, account)),
  );
  const journal = itemsOf(activity, file.stores.journal);
  const newEntries = journal
    .filter(({ id }) => !entries.has(JSON.stringify(id)))
    .map((one) => (one.account === null ? one : { ...one, account: place(one.book, one.account) }));
  const newFiles = itemsOf(storedFile, file.stores.files)
    .map((one) => ({ ...one, account: place(one.book, one.account) }))
    .filter(({ book, account, id }) => !files.has(JSON.stringify([book, account, id])));
  const changed = itemsOf(accountSettings, file.stores.accountSettings).flatMap((one) => {
    const theirs = { ...one, account: place(one.book, one.account) };
    const mine = settings.get(keyOf(theirs));
    const both = mine ? joined(mine, theirs) : theirs;
    return mine && sameData(mine, both) ? [] : [both];
  });
  const puts = (store: Exclude<HandedStore, 'accounts'>, records: readonly unknown[]) =>
    records.map((record) => ({ store, record }));
  return {
    preview: {
      book: itemsOf(bookRecord, file.stores.books)[0]?.name ?? '',
      from: file.from,
      customers: accounts.length,
      newCustomers: newAccounts.length,
      entries: journal.length,
      newEntries: newEntries.length,
      changedSettings: changed.length,
      newFiles: newFiles.length,
    },
    accounts: newAccounts,
    puts: [
      ...puts('books', newBooks),
      ...puts('parts', newParts),
      ...puts('journal', newEntries),
      ...puts('accountSettings', changed),
      ...puts('files', newFiles),
    ],
  };
}

type Customer = Pick<AccountRecord, 'book' | 'key' | 'name' | 'customerId'>;

/** Under which key a customer of the file stands here: one page shows ids, the next only names. */
function placesOf(owned: readonly Customer[], handed: readonly Customer[]) {
  const places = new Map<string, string>();
  for (const { book, key, name, customerId } of handed) {
    const mine = owned.filter((one) => one.book === book);
    const named = mine.filter((one) => one.name === name && (!one.customerId || !customerId));
    const found =
      mine.find((one) => one.key === key) ??
      mine.find((one) => customerId !== null && one.customerId === customerId) ??
      (named.length === 1 ? named[0] : undefined);
    places.set(JSON.stringify([book, key]), found?.key ?? key);
  }
  return (book: string, key: string): string => places.get(JSON.stringify([book, key])) ?? key;
}

/** The newer of the two, with the people of both. */
function joined(mine: AccountSettings, theirs: AccountSettings): AccountSettings {
  const [newer, older] = (theirs.changedAt ?? '') > (mine.changedAt ?? '') ? [theirs, mine] : [mine, theirs];
  const there = new Map(older.people.map((one) => [one.id, one]));
  const people: Person[] = newer.people.map((one) => {
    const other = there.get(one.id);
    return other && other.changedAt > one.changedAt ? other : one;
  });
  const ids = new Set(people.map(({ id }) => id));
  return { ...newer, people: [...people, ...older.people.filter(({ id }) => !ids.has(id))] };
}

const keyOf = ({ book, account }: { book: string; account: string }): string =>
  JSON.stringify([book, account]);

function itemsOf<T>(schema: z.ZodMiniType<T>, raws: readonly unknown[]): T[] {
  return raws.flatMap((raw) => {
    const parsed = schema.safeParse(raw);
    return parsed.success ? [parsed.data] : [];
  });
}
