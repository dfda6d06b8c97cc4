import type { Instant } from '../domain/instant.ts';
import type { Pause } from '../domain/pause.ts';
import { type AccountFile, fileOf, newFile } from './account-file.ts';
import type { Corrupt } from './failure.ts';
import type { Db } from './open.ts';
import { partPrefix } from './parts.ts';
import { getInBatches, type Listed, parseRecords } from './read.ts';
import { accountRecord, partRecord } from './records.ts';
import { restsIn } from './rests.ts';
import { under } from './schema.ts';
import { accountsIn, Shelves } from './shelves.ts';
import type { Customer } from './sightings.ts';
import { sameName } from './which-book.ts';

/** A transaction over these stores, to read in. */
type Readable = {
  objectStore(name: 'accounts' | 'parts'): {
    readonly keyPath: string | string[] | null;
    getAll(keys: IDBKeyRange, count?: number): Promise<unknown[]>;
    getKey(key: [string, string]): Promise<unknown>;
  };
};

/** The accounts of one book, found by what a page shows of a customer. */
export class AccountFiles {
  readonly corrupt: readonly Corrupt[];
  /** As they lie. */
  readonly shelves: Shelves;
  private readonly book: string;
  private readonly merged: boolean;
  private readonly byKey = new Map<string, AccountFile>();
  private readonly byName = new Map<string, Set<AccountFile>>();

  constructor(book: string, merged: boolean, shelves: Shelves, { items, corrupt }: Listed<AccountFile>) {
    this.book = book;
    this.merged = merged;
    this.shelves = shelves;
    this.corrupt = corrupt;
    for (const file of items) this.index(file);
  }

  all(): readonly AccountFile[] {
    return [...this.byKey.values()];
  }

  /**
   * The account of this customer, made where there is none. Null where the page names nobody.
   * By the system's id, else by the exact full name. One page shows ids, the next only names: a bare name belongs to
   * the only account of that name, and an id to the only account of that name that has none yet. Of merged books each
   * had ids of its own: there an id counts only together with the name.
   */
  of(customer: Customer, at: Instant): AccountFile | null {
    const found = this.known(customer);
    if (found) return found;
    const taken = this.merged && this.byKey.has(`id:${customer.customerId}`);
    const made = newFile(this.book, taken ? { ...customer, customerId: null } : customer, at);
    const there = made && this.byKey.get(made.record.key);
    if (there) return there;
    if (made) this.index(made);
    return made;
  }

  private known({ customer, customerId }: Customer): AccountFile | null {
    const named = [...(this.byName.get(customer ?? '') ?? [])];
    if (!customerId)
      return named.length === 1 ? (named[0] ?? null) : (this.byKey.get(`name:${customer}`) ?? null);
    const own =
      this.byKey.get(`id:${customerId}`) ?? named.find((one) => one.record.customerId === customerId);
    if (own && (!this.merged || customer === null || sameName(own.record.name, customer))) return own;
    const [only, ...others] = named;
    return only && others.length === 0 && only.record.customerId === null ? only : null;
  }

  private index(file: AccountFile): void {
    this.byKey.set(file.record.key, file);
    const named = this.byName.get(file.record.name) ?? new Set();
    this.byName.set(file.record.name, named.add(file));
  }
}

/** To parse an invoice takes as long as to merge so many. */
const asMuchAs = 8;

/** Reads the accounts of a book with their open invoices. A record that does not parse is left out and named. */
export async function loadFiles(tx: Readable, book: string, merged = false): Promise<AccountFiles> {
  const raws = await rawShelves(tx, book);
  const rest = restsIn(tx);
  const files = await filesOf(
    await rawFiles(tx, book, raws),
    (file) => file,
    ({ invoices }) => rest(invoices.size * asMuchAs),
  );
  return new AccountFiles(book, merged, new Shelves(book, raws), files);
}

/** What is to be made of each account with its open invoices: read in one transaction, made after it, with pauses. */
export async function readFiles<T>(
  db: Db,
  book: string,
  make: (file: AccountFile) => T,
  pause: Pause,
): Promise<Listed<T>> {
  const tx = db.base.transaction(['accounts', 'parts']);
  return filesOf(await rawFiles(tx, book, await rawShelves(tx, book)), make, pause);
}

/** An account's own record, and the parts that hold further open invoices. */
type RawFile = { readonly record: unknown; readonly parts: readonly unknown[] };

/** Shelves read at a time: each is as much as a few hundred smaller records. */
const batch = 2;

const rawShelves = (tx: Readable, book: string): Promise<readonly unknown[]> =>
  getInBatches(tx.objectStore('accounts'), under(book), batch);

async function rawFiles(
  tx: Readable,
  book: string,
  shelves: readonly unknown[],
): Promise<readonly RawFile[]> {
  const raws: RawFile[] = [];
  for (const record of accountsIn(shelves)) {
    const { key, openParts }: { key?: unknown; openParts?: unknown } = Object(record);
    const open = partPrefix.open;
    const has = typeof key === 'string' && openParts !== 0;
    const range = has && IDBKeyRange.bound([book, key, open], [book, key, `${open}~`]);
    raws.push({ record, parts: range ? await tx.objectStore('parts').getAll(range) : [] });
  }
  return raws;
}

async function filesOf<T>(
  raws: readonly RawFile[],
  make: (file: AccountFile) => T,
  after: (file: AccountFile) => Promise<unknown> | null,
): Promise<Listed<T>> {
  const items: T[] = [];
  const corrupt: Corrupt[] = [];
  for (const raw of raws) {
    const record = parseRecords('accounts', ['book', 'key'], accountRecord, [raw.record]);
    const parts = parseRecords('parts', ['book', 'account', 'part'], partRecord, raw.parts);
    corrupt.push(...record.corrupt, ...parts.corrupt);
    for (const one of record.items) {
      const file = fileOf(one, parts.items);
      items.push(make(file));
      const rest = after(file);
      if (rest) await rest;
    }
  }
  return { items, corrupt };
}
