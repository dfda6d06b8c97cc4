import type { Book } from '../domain/book.ts';
import type { Instant } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { earlier } from './instants.ts';
import { listAddress } from './list-address.ts';
import { type Db, inTransaction } from './open.ts';
import { type Listed, parseRecord, parseRecords } from './read.ts';
import { type BookRecord, bookRecord } from './records.ts';
import { sameName, type Whereto } from './which-book.ts';

/** All books, the one read last first. */
export function listBooks(db: Db): Promise<Result<Listed<Book>, StoreFailure>> {
  return attempt(async () => {
    const { items, corrupt } = parseRecords('books', ['key'], bookRecord, await db.base.getAll('books'));
    const newestFirst = items.map(bookOf).sort((a, b) => b.lastRead.localeCompare(a.lastRead));
    return ok({ items: newestFirst, corrupt });
  });
}

/**
 * Gives the book another name, which no page changes again; both names stand for it from then on. Null if there is no
 * such book.
 */
export const renameBook = (db: Db, key: string, name: string): Promise<Result<Book | null, StoreFailure>> =>
  changeBook(db, key, (before) => ({ ...before, name, named: true, names: withName(before.names, name) }));

/** Puts a book away, or takes it out again; nothing of it changes. Null if there is no such book. */
export const archiveBook = (
  db: Db,
  key: string,
  archived: boolean,
): Promise<Result<Book | null, StoreFailure>> =>
  changeBook(db, key, ({ archived: _, ...before }) => (archived ? { ...before, archived } : before));

async function changeBook(
  db: Db,
  key: string,
  change: (before: BookRecord) => BookRecord,
): Promise<Result<Book | null, StoreFailure>> {
  const changed = await attempt(() =>
    inTransaction(db, ['books'], async (tx) => {
      const found = parseRecord('books', key, bookRecord, await tx.objectStore('books').get(key));
      if (!found.ok || !found.value) return found;
      const record = change(found.value);
      await tx.objectStore('books').put(record);
      return ok(bookOf(record));
    }),
  );
  if (changed.ok && changed.value) db.changes.announce({ of: 'accounts', book: key });
  return changed;
}

/** The book after a reading. An older one changes nothing of what newer ones said. */
export function bookAfter({ key, name, record }: Whereto, snapshot: Snapshot, complete: boolean): BookRecord {
  const { observedAt, url, scope, book } = snapshot;
  const { read, stated, filtered } = scope;
  const said = {
    lastRead: observedAt,
    lastUrl: url,
    scope: { read, stated, filtered, complete: scope.complete },
  };
  const completeLists = withList(record?.completeLists ?? {}, complete ? url : null, observedAt);
  if (!record) return { ...book, key, name, firstSeen: observedAt, ...said, completeLists, names: [name] };
  const newer = observedAt >= record.lastRead;
  return {
    ...record,
    ...(newer ? said : {}),
    ...(newer && !record.named ? { name } : {}),
    names: withName(record.names, name),
    firstSeen: earlier(observedAt, record.firstSeen),
    completeLists,
  };
}

function bookOf(record: BookRecord): Book {
  const { names: _names, completeLists: _lists, named: _named, keys: _keys, ...book } = record;
  return book;
}

type Lists = BookRecord['completeLists'];

function withList(lists: Lists, url: string | null, at: Instant): Lists {
  if (url === null) return lists;
  const address = listAddress(url);
  const known = lists[address];
  return known !== undefined && known > at ? lists : { ...lists, [address]: at };
}

export const withName = (names: readonly string[], name: string): string[] =>
  names.some((one) => sameName(one, name)) ? [...names] : [...names, name].sort();
