import * as z from 'zod/mini';
import { type Activity, activity, type NewActivity } from '../domain/activity.ts';
import { instantOf } from '../domain/instant.ts';
import { type Pause, withoutPause } from '../domain/pause.ts';
import { ok, type Result } from '../domain/result.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type Db, inTransaction } from './open.ts';
import { type Listed, legible, parseInSlices } from './read.ts';
import { timeOrderedId } from './uuid.ts';

/** Who writes, and when: milliseconds since 1970, the author's IANA zone, the author's name. */
export type Written = { readonly now: number; readonly zone: string; readonly author: string };

/** In `cause`: the first of the entries that are added together. */
const firstOfThese = '@0';

/** The entries as they will stand in the journal, in order. */
export function written(said: readonly NewActivity[], { now, zone, author }: Written): readonly Activity[] {
  const entries = said.map(
    (one): Activity => ({ ...one, id: timeOrderedId(now), at: instantOf(now), zone, author }),
  );
  const cause = entries[0]?.id;
  return entries.map((entry) =>
    entry.cause === firstOfThese && cause !== undefined ? { ...entry, cause } : entry,
  );
}

/**
 * Adds entries, all or none. They are on the disk when this settles. Taking one back is an entry of kind `undo`.
 */
export async function appendAll(
  db: Db,
  said: readonly NewActivity[],
  by: Written,
): Promise<Result<readonly Activity[], StoreFailure>> {
  const entries = written(said, by);
  const held = legible(z.array(activity), entries);
  if (!held.ok) return held;
  const appended = await attempt(() =>
    inTransaction(
      db,
      ['journal'],
      async (tx) => {
        await Promise.all(entries.map((entry) => tx.objectStore('journal').add(entry)));
        return ok(entries);
      },
      { durability: 'strict' },
    ),
  );
  if (appended.ok)
    for (const book of new Set(entries.map((entry) => entry.book)))
      db.changes.announce({ of: 'journal', book });
  return appended;
}

/** Adds one entry. */
export async function append(
  db: Db,
  said: NewActivity,
  by: Written,
): Promise<Result<Activity, StoreFailure>> {
  const appended = await appendAll(db, [said], by);
  if (!appended.ok) return appended;
  const [entry] = appended.value;
  if (!entry) throw new Error('an entry was added and none came back');
  return ok(entry);
}

/** The entries of a book, or of one account of it, oldest first, with those that were taken back. */
export function listJournal(
  db: Db,
  book: string,
  account?: string,
  pause: Pause = withoutPause,
): Promise<Result<Listed<Activity>, StoreFailure>> {
  return attempt(async () => {
    const raws =
      account === undefined
        ? await db.base.getAllFromIndex('journal', 'book', book)
        : await db.base.getAllFromIndex('journal', 'account', [book, account]);
    const { items, corrupt } = await parseInSlices(pause, 'journal', ['id'], activity, raws);
    const inOrder = [...items].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
    return ok({ items: inOrder, corrupt });
  });
}
