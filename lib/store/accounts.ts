import { type Account, accountKey, type StoredInvoice } from '../domain/account.ts';
import { type Pause, withoutPause } from '../domain/pause.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import {
  addContact,
  addSightings,
  addStatement,
  completeReadings,
  markComplete,
  markMissing,
} from './absorb-account.ts';
import { type AccountFile, accountOf, loadSettled, type PageStores, saveFile } from './account-file.ts';
import { type AccountFiles, loadFiles, readFiles } from './account-files.ts';
import { bookAfter } from './books.ts';
import { attempt, type Corrupt, type StoreFailure } from './failure.ts';
import { isSettled } from './is-settled.ts';
import { type Db, inTransaction } from './open.ts';
import { unpack } from './pack.ts';
import { partPrefix } from './parts.ts';
import { type Listed, parseRecords } from './read.ts';
import { bookRecord, partRecord } from './records.ts';
import { type Rest, restsIn } from './rests.ts';
import { type Tx, under } from './schema.ts';
import { type Customer, type Seen, sightingsOf } from './sightings.ts';
import { storedInvoiceOf } from './stored-invoice.ts';
import { type AnotherCompany, type SameCompany, whichBook } from './which-book.ts';

export type Absorbed = {
  /** Key of the book it went to, which is not always the page's own; null: the page holds no receivables. */
  readonly book: string | null;
  /** Rows that could not be kept: no customer, no number or id, or contradicting each other. */
  readonly notStored: number;
  /** Keys of the accounts that changed. */
  readonly changed: readonly string[];
  /** Records that could not be read; what the page says of them is stored anew. */
  readonly corrupt: readonly Corrupt[];
};

/**
 * Stores what a page says, in one transaction over books and accounts; how an invoice's readings come together is told
 * at `mergeInvoice`. An invoice is marked missing only if a newer reading of the very list it stood in, or of its account,
 * provably held every open item, and every row of that could be kept.
 * Fails with `another-company`, storing nothing, when the company shown under the book's key is not the one known: ask,
 * and call again with the answer.
 */
export async function absorb(
  db: Db,
  snapshot: Snapshot,
  answer: SameCompany | null = null,
): Promise<Result<Absorbed, StoreFailure | AnotherCompany>> {
  if (snapshot.kind === 'none' || snapshot.kind === 'payables')
    return ok({ book: null, notStored: snapshot.invoices.length, changed: [], corrupt: [] });
  const absorbed = await attempt(() =>
    inTransaction(db, ['books', 'accounts', 'parts'], (tx) => absorbIn(tx, snapshot, answer)),
  );
  if (absorbed.ok && absorbed.value.changed.length > 0)
    db.changes.announce({ of: 'accounts', book: absorbed.value.book });
  return absorbed;
}

async function absorbIn(
  tx: Tx<PageStores>,
  snapshot: Snapshot,
  answer: SameCompany | null,
): Promise<Result<Absorbed, AnotherCompany>> {
  const books = parseRecords('books', ['key'], bookRecord, await tx.objectStore('books').getAll());
  const whereto = whichBook(books.items, snapshot.book, answer);
  if (!whereto.ok) return whereto;
  const rest = restsIn(tx);
  const { seen, notStored } = await sightingsOf(snapshot, rest);
  const complete = snapshot.scope.complete && notStored === 0 && seen.size > 0;
  const book = bookAfter(whereto.value, snapshot, complete && snapshot.kind === 'invoices');
  const files = await loadFiles(tx, book.key, book.keys !== undefined);
  const touched = await addAll(tx, files, seen, { snapshot, rest });
  if (complete && snapshot.kind === 'account' && touched.size === 1)
    for (const file of touched) markComplete(file, snapshot.observedAt);
  const completeAt = completeReadings(book.completeLists);
  for (const file of files.all()) {
    markMissing(file, completeAt);
    const due = rest(file.invoices.size);
    if (due) await due;
  }
  const changed = files.all().filter((file) => file.changed);
  await tx.objectStore('books').put(book);
  for (const file of changed) {
    await ensureSettled(tx, file);
    await saveFile(tx, files.shelves, file);
    const due = rest(file.invoices.size);
    if (due) await due;
  }
  await files.shelves.save(tx);
  const corrupt = [...books.corrupt, ...files.corrupt];
  return ok({ book: book.key, notStored, changed: changed.map(({ record }) => record.key), corrupt });
}

async function addAll(
  tx: Tx<PageStores>,
  files: AccountFiles,
  seen: ReadonlyMap<string, Seen>,
  { snapshot, rest }: { readonly snapshot: Snapshot; readonly rest: Rest },
): Promise<ReadonlySet<AccountFile>> {
  const touched = new Set<AccountFile>();
  const at = snapshot.observedAt;
  const contacts = new Map(snapshot.contacts?.map((one) => [accountKey(one), one]));
  const touch = (file: AccountFile, customer: Customer): void => {
    const contact = contacts.get(accountKey(customer));
    if (contact) addContact(file, contact, at);
    touched.add(file);
  };
  for (const one of seen.values()) {
    const file = files.of(one.customer, at);
    if (!file) continue;
    if (!file.settledLoaded && one.sightings.some(({ key }) => !file.invoices.has(key)))
      await loadSettled(tx, file);
    await addSightings(file, one, rest);
    touch(file, one.customer);
  }
  for (const line of snapshot.accounts) {
    const file = files.of(line, at);
    if (!file) continue;
    addStatement(file, line, at);
    touch(file, line);
  }
  return touched;
}

/** An invoice that was settled just now joins the others, so those must be in hand. */
async function ensureSettled(tx: Tx<PageStores>, file: AccountFile): Promise<void> {
  if (!file.settledLoaded && [...file.invoices.values()].some(isSettled)) await loadSettled(tx, file);
}

/** The accounts of a book with their open invoices, in order of name. */
export function listAccounts(
  db: Db,
  book: string,
  pause: Pause = withoutPause,
): Promise<Result<Listed<Account>, StoreFailure>> {
  return attempt(async () => {
    const { items, corrupt } = await readFiles(db, book, accountOf, pause);
    return ok({ items: items.toSorted((a, b) => a.name.localeCompare(b.name)), corrupt });
  });
}

/** The settled invoices of an account. */
export function listSettled(
  db: Db,
  book: string,
  account: string,
): Promise<Result<Listed<StoredInvoice>, StoreFailure>> {
  return attempt(async () => {
    const raws = await db.base.getAll('parts', under(book, account));
    const { items, corrupt } = parseRecords('parts', ['book', 'account', 'part'], partRecord, raws);
    const settled = items.filter(({ part }) => part.startsWith(partPrefix.settled));
    return ok({
      items: settled.flatMap(({ invoices }) => invoices.map((one) => storedInvoiceOf(unpack(one)))),
      corrupt,
    });
  });
}
