import type { Migration } from './index.ts';

/** Characters of JSON on a shelf: with two bytes each that is a megabyte. */
const limit = 500_000;

type Shelf = { readonly book: string; readonly accounts: unknown[]; room: number };

/**
 * Frozen. Accounts lie several to a record, `{ book, key: 'shelf:000000', accounts }`, in the order of their keys: a put costs
 * about the same whatever its size. What cannot be read moves with them as it is.
 */
export const accountsOnShelves: Migration = {
  to: 5,
  async run(_db, tx) {
    const store = tx.objectStore('accounts');
    const numbers = new Map<string, number>();
    let shelf: Shelf | null = null;
    const put = async ({ book, accounts }: Shelf): Promise<void> => {
      const number = numbers.get(book) ?? 0;
      numbers.set(book, number + 1);
      await store.put?.({ book, key: `shelf:${String(number).padStart(6, '0')}`, accounts });
    };
    for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
      const account: unknown = cursor.value;
      const [book, key] = [cursor.key].flat().map(String);
      // Made just now: it sorts behind every account of its book.
      if (book === undefined || key?.startsWith('shelf:')) continue;
      const size = JSON.stringify(account).length;
      if (shelf && (shelf.book !== book || size > shelf.room)) {
        await put(shelf);
        shelf = null;
      }
      shelf ??= { book, accounts: [], room: limit };
      shelf.accounts.push(account);
      shelf.room -= size;
      await cursor.delete?.();
    }
    if (shelf) await put(shelf);
  },
};
