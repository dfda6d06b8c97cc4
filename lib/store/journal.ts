import { type Activity, activity, type NewActivity } from '../domain/activity.ts';
import { instantOf } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type Db, inTransaction } from './open.ts';
import { type Listed, parseRecords } from './read.ts';
import { timeOrderedId } from './uuid.ts';

/** Who writes, and when: milliseconds since 1970, the author's IANA zone, the author's name. */
export type Written = { readonly now: number; readonly zone: string; readonly author: string };

/** Adds an entry. It is on the disk when this settles. Taking one back is an entry of kind `undo`. */
export async function append(
  db: Db,
  said: NewActivity,
  { now, zone, author }: Written,
): Promise<Result<Activity, StoreFailure>> {
  const entry: Activity = { ...said, id: timeOrderedId(now), at: instantOf(now), zone, author };
  const appended = await attempt(() =>
    inTransaction(
      db,
      ['journal'],
      async (tx) => {
        await tx.objectStore('journal').add(entry);
        return ok(entry);
      },
      { durability: 'strict' },
    ),
  );
  if (appended.ok) db.changes.announce({ of: 'journal', book: entry.book });
  return appended;
}

/** The entries of a book, oldest first, with those that were taken back. */
export function listJournal(db: Db, book: string): Promise<Result<Listed<Activity>, StoreFailure>> {
  return attempt(async () => {
    const raws = await db.base.getAllFromIndex('journal', 'book', book);
    const { items, corrupt } = parseRecords('journal', ['id'], activity, raws);
    const inOrder = [...items].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
    return ok({ items: inOrder, corrupt });
  });
}
