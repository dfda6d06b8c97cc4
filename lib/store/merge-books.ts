import { accountSettings } from '../domain/account-settings.ts';
import { activity } from '../domain/activity.ts';
import type { Contradiction, MergePreview } from '../domain/book-merge.ts';
import { importBatch } from '../domain/import-batch.ts';
import { sumByCurrency } from '../domain/money.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { loadSettled, saveFile } from './account-file.ts';
import { type AccountFiles, loadFiles } from './account-files.ts';
import { withName } from './books.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { earlier, later } from './instants.ts';
import { isSettled } from './is-settled.ts';
import { type Moved, moveInto } from './merge-accounts.ts';
import { type Place, placesIn } from './merge-places.ts';
import { moveSettings, moveUnfinished } from './merge-records.ts';
import {
  joinedSettings,
  type Move,
  movedEntry,
  movedImport,
  movedSettings,
  ofCustomers,
  relinked,
} from './merge-user-facts.ts';
import { type Db, inTransaction } from './open.ts';
import { parseRecord, parseRecords } from './read.ts';
import { type BookRecord, bookRecord } from './records.ts';
import { type StoreName, storeNames, type Tx, under } from './schema.ts';
import { storedInvoiceOf } from './stored-invoice.ts';

/** Why two books were not put together. */
export type MergeFailure =
  | { readonly code: 'no-such-book' }
  | ({ readonly code: 'contradiction' } & Contradiction);

/** What a merge would move, without changing anything. */
export function previewMerge(
  db: Db,
  from: string,
  into: string,
): Promise<Result<MergePreview, StoreFailure>> {
  return attempt(async () => {
    const tx = db.base.transaction(['accounts', 'parts', 'journal']);
    const [going, kept] = [await loadFiles(tx, from), await loadFiles(tx, into)];
    const entries = await tx.objectStore('journal').index('book').count(from);
    const places = [...placesOf(kept, going)];
    const open = going
      .all()
      .flatMap(({ invoices }) =>
        [...invoices.values()].filter((one) => !isSettled(one)).map(storedInvoiceOf),
      );
    return ok({
      customers: places.length,
      there: places.filter(([, { joins }]) => joins).length,
      byName: places.filter(([key, place]) => key.startsWith('id:') && place.customerId === null).length,
      invoices: open.length,
      open: sumByCurrency(open.flatMap(({ balance }) => balance ?? [])),
      entries,
    });
  });
}

/**
 * Puts a book into another, whole or not at all: what pages said of its customers, its journal, what the user knows and
 * what is unfinished. What is read under its key lands in the kept book from then on. The days kept of its figures end:
 * sums of two books' figures would be none. Fails, changing nothing, where one invoice is two different ones.
 */
export async function mergeBooks(
  db: Db,
  from: string,
  into: string,
): Promise<Result<null, StoreFailure | MergeFailure>> {
  const merged = await attempt(() =>
    inTransaction(db, [...storeNames], (tx) => mergeIn(tx, from, into), { durability: 'strict' }),
  );
  if (merged.ok) db.changes.announce({ of: 'everything', book: null });
  return merged;
}

async function mergeIn(
  tx: Tx<StoreName>,
  from: string,
  into: string,
): Promise<Result<null, StoreFailure | MergeFailure>> {
  const [going, kept] = [await bookOf(tx, from), await bookOf(tx, into)];
  if (!going.ok) return going;
  if (!kept.ok) return kept;
  if (!going.value || !kept.value || from === into) return fail({ code: 'no-such-book' });
  const [leaving, staying] = [await loadFiles(tx, from), await loadFiles(tx, into)];
  const customers = staying.all().map(({ record }) => record.key);
  const moved = await moveAccounts(tx, leaving, staying, into);
  if (!(moved instanceof Map)) return fail({ code: 'contradiction', ...moved });
  const move: Move = { from, into, moved };
  await moveJournal(tx, move, customers);
  await moveAccountSettings(tx, move);
  await moveUnfinished(tx, move);
  await moveSettings(tx, move);
  for (const store of ['accounts', 'parts', 'figures'] as const)
    await tx.objectStore(store).delete(under(from));
  await tx.objectStore('books').put(joinedBook(kept.value, going.value));
  await tx.objectStore('books').delete(from);
  return ok(null);
}

const bookOf = async (tx: Tx<StoreName>, key: string) =>
  parseRecord('books', key, bookRecord, await tx.objectStore('books').get(key));

const placesOf = (into: AccountFiles, from: AccountFiles): ReadonlyMap<string, Place> =>
  placesIn(
    into.all().map(({ record }) => record),
    from.all().map(({ record }) => record),
  );

async function moveAccounts(
  tx: Tx<StoreName>,
  going: AccountFiles,
  kept: AccountFiles,
  into: string,
): Promise<Map<string, Moved> | Contradiction> {
  const places = placesOf(kept, going);
  const targets = new Map(kept.all().map((file) => [file.record.key, file]));
  const moved = new Map<string, Moved>();
  for (const file of going.all()) {
    const { key } = file.record;
    const place = places.get(key);
    if (!place) continue;
    await loadSettled(tx, file);
    const there = targets.get(place.key);
    if (there) await loadSettled(tx, there);
    const target = there ?? {
      record: { ...file.record, book: into, key: place.key, openParts: 0, settledParts: 0 },
      invoices: new Map(),
      settledLoaded: true,
      changed: true,
    };
    targets.set(place.key, target);
    const done = moveInto(target, file, place);
    if ('customer' in done) return done;
    moved.set(key, done);
  }
  for (const target of targets.values()) if (target.changed) await saveFile(tx, kept.shelves, target);
  await kept.shelves.save(tx);
  return moved;
}

/** `customers`: those of the kept book as it was. */
async function moveJournal(tx: Tx<StoreName>, move: Move, customers: readonly string[]): Promise<void> {
  const journal = tx.objectStore('journal');
  const kept = parseRecords('journal', ['id'], activity, await journal.index('book').getAll(move.into)).items;
  for (const entry of kept) {
    const own = ofCustomers(entry, customers);
    if (own !== entry) await journal.put(own);
  }
  const going = parseRecords(
    'journal',
    ['id'],
    activity,
    await journal.index('book').getAll(move.from),
  ).items;
  for (const entry of going) await journal.put(movedEntry(entry, move));
}

async function moveAccountSettings(tx: Tx<StoreName>, move: Move): Promise<void> {
  const store = tx.objectStore('accountSettings');
  const { items } = parseRecords(
    'accountSettings',
    ['book', 'account'],
    accountSettings,
    await store.getAll(),
  );
  const kept = new Map(items.filter(({ book }) => book === move.into).map((one) => [one.account, one]));
  const going = items.filter(({ book }) => book === move.from).map((one) => movedSettings(one, move));
  for (const one of going) {
    const there = kept.get(one.account);
    kept.set(one.account, there ? joinedSettings(there, one) : one);
  }
  const others = items.filter(({ book }) => book !== move.into && book !== move.from);
  for (const one of [...kept.values(), ...others]) await store.put(relinked(one, move));
  await store.delete(under(move.from));
  const imports = tx.objectStore('imports');
  const batches = parseRecords(
    'imports',
    ['book', 'id'],
    importBatch,
    await imports.getAll(under(move.from)),
  );
  for (const batch of batches.items) await imports.put(movedImport(batch, move));
  await imports.delete(under(move.from));
}

function joinedBook(kept: BookRecord, going: BookRecord): BookRecord {
  const newest = going.lastRead > kept.lastRead ? going : kept;
  const lists = { ...going.completeLists };
  for (const [address, at] of Object.entries(kept.completeLists))
    lists[address] = later(lists[address] ?? null, at);
  return {
    ...kept,
    firstSeen: earlier(kept.firstSeen, going.firstSeen),
    lastRead: newest.lastRead,
    lastUrl: newest.lastUrl,
    scope: newest.scope,
    completeLists: lists,
    names: going.names.reduce<string[]>((names, name) => withName(names, name), kept.names),
    named: true,
    keys: [...(kept.keys ?? []), going.key, ...(going.keys ?? [])],
  };
}
