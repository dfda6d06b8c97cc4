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

/** Gives the book another name; both names stand for it from then on. Null if there is no such book. */
export async function renameBook(
  db: Db,
  key: string,
  name: string,
): Promise<Result<Book | null, StoreFailure>> {
  const renamed = await attempt(() =>
    inTransaction(db, ['books'], async (tx) => {
      const found = parseRecord('books', key, bookRecord, await tx.objectStore('books').get(key));
      if (!found.ok || !found.value) return found;
      const record = { ...found.value, name, names: withName(found.value.names, name) };
      await tx.objectStore('books').put(record);
      return ok(bookOf(record));
    }),
  );
  if (renamed.ok && renamed.value) db.changes.announce({ of: 'accounts', book: key });
  return renamed;
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
    ...(newer ? { ...said, name } : {}),
    names: withName(record.names, name),
    firstSeen: earlier(observedAt, record.firstSeen),
    completeLists,
  };
}

function bookOf({ names: _names, completeLists: _lists, ...book }: BookRecord): Book {
  return book;
}

type Lists = BookRecord['completeLists'];

function withList(lists: Lists, url: string | null, at: Instant): Lists {
  if (url === null) return lists;
  const address = listAddress(url);
  const known = lists[address];
  return known !== undefined && known > at ? lists : { ...lists, [address]: at };
}

const withName = (names: readonly string[], name: string): string[] =>
  names.some((one) => sameName(one, name)) ? [...names] : [...names, name].sort();
