import { sizeOfInvoices, splitBySize } from './parts.ts';
import type { AccountRecord } from './records.ts';
import { inTurn } from './rests.ts';
import { under } from './schema.ts';

/** The store of the accounts, inside a transaction that may change it. */
type Writable = {
  objectStore(name: 'accounts'): {
    getAll(keys: IDBKeyRange): Promise<unknown[]>;
    put(record: unknown): Promise<unknown>;
    delete(key: [book: string, shelf: string]): Promise<unknown>;
  };
};

/** An account as it lies, readable or not; `size` in characters, at most. */
type Entry = { readonly record: () => unknown; readonly size: () => number };
type Shelf = { readonly entries: Map<unknown, Entry>; changed: boolean };

/**
 * The accounts of one book as they lie in the database: several to a record, because a put costs about the same whatever
 * its size (0.2 ms in Chromium). They are changed here, and `save` writes each record with a change in it once. What
 * cannot be read stays where it is until an account of its key is put.
 */
export class Shelves {
  private readonly book: string;
  private readonly shelves = new Map<string, Shelf>();
  /** On which shelf each account stands. */
  private readonly places = new Map<unknown, Shelf>();
  /** Where new ones go. */
  private last: Shelf | undefined;

  /** `raws`: every record of the book. */
  constructor(book: string, raws: readonly unknown[]) {
    this.book = book;
    for (const raw of raws) {
      const entries = accountsIn([raw]).map((one): [unknown, Entry] => [keyOf(one) ?? Symbol(), lying(one)]);
      const shelf = this.add(String(keyOf(raw)), new Map(entries));
      if (onShelf(raw)) this.last = shelf;
    }
  }

  /**
   * Puts an account in the place of the one with its key; a new one stands beside the last. `size`: of its invoices.
   * The record is made as it is written: a whole ledger of them is never in memory at once.
   */
  put(key: string, size: number, record: () => AccountRecord): void {
    this.last ??= this.add(this.unused(), new Map());
    const shelf = this.places.get(key) ?? this.last;
    shelf.entries.set(key, { record, size: () => frame + size });
    shelf.changed = true;
    this.places.set(key, shelf);
  }

  remove(account: string): void {
    const shelf = this.places.get(account);
    if (!shelf) return;
    shelf.entries.delete(account);
    shelf.changed = true;
    this.places.delete(account);
  }

  /** Writes what has changed; what no longer fits on its shelf gets another. */
  save(tx: Writable): Promise<void> {
    return inTurn(this.writes(tx.objectStore('accounts')));
  }

  private *writes(store: ReturnType<Writable['objectStore']>): Generator<() => Promise<unknown>> {
    const put = (key: string, entries: readonly [unknown, Entry][]) => () =>
      store.put({ book: this.book, key, accounts: entries.map(([, { record }]) => record()) });
    for (const [key, shelf] of [...this.shelves]) {
      if (!shelf.changed) continue;
      shelf.changed = false;
      const [own, ...more] = splitBySize([...shelf.entries], ([, { size }]) => size());
      yield own ? put(key, own) : () => store.delete([this.book, key]);
      for (const entries of more) {
        const other = this.unused();
        this.add(other, new Map(entries));
        for (const [account] of entries) shelf.entries.delete(account);
        yield put(other, entries);
      }
    }
  }

  private add(key: string, entries: Shelf['entries']): Shelf {
    const shelf = { entries, changed: false };
    this.shelves.set(key, shelf);
    for (const account of entries.keys()) this.places.set(account, shelf);
    return shelf;
  }

  /** Sorts behind those there are: the last one read is where there is room. */
  private unused(): string {
    const numbers = [...this.shelves.keys()].map((key) => Number(/^shelf:(\d+)$/.exec(key)?.[1] ?? -1));
    return `shelf:${String(Math.max(-1, ...numbers) + 1).padStart(6, '0')}`;
  }
}

/** What an account takes beside its invoices. */
const frame = 2_000;

const lying = (record: unknown): Entry => ({
  record: () => record,
  size: () => JSON.stringify(record).length,
});

const keyOf = (record: unknown): unknown => Reflect.get(Object(record), 'key');

/** The accounts on these shelves. What is no shelf counts as an account, so that whoever parses it names it. */
export const accountsIn = (raws: readonly unknown[]): unknown[] =>
  raws.flatMap((raw) => onShelf(raw) ?? [raw]);

function onShelf(raw: unknown): unknown[] | null {
  const accounts: unknown = Reflect.get(Object(raw), 'accounts');
  return Array.isArray(accounts) ? accounts : null;
}

export const shelvesOf = async (tx: Writable, book: string): Promise<Shelves> =>
  new Shelves(book, await tx.objectStore('accounts').getAll(under(book)));

/** Puts accounts of any books. */
export async function putAccounts(tx: Writable, records: readonly AccountRecord[]): Promise<void> {
  for (const [book, ofBook] of Map.groupBy(records, (one) => one.book)) {
    const shelves = await shelvesOf(tx, book);
    for (const one of ofBook) shelves.put(one.key, sizeOfInvoices(one.invoices), () => one);
    await shelves.save(tx);
  }
}
