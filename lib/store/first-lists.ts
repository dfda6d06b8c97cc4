import * as z from 'zod/mini';
import { type FirstList, firstList, type ListLook } from '../domain/first-list.ts';
import { ok, type Result } from '../domain/result.ts';
import { attempt, type StoreFailure } from './failure.ts';
import type { Db } from './open.ts';
import { timeOrderedId } from './uuid.ts';

/** Under it stands which state of the store this is; no book has an empty key. */
const ofAll = '';
const state = z.strictObject({ book: z.literal(ofAll), revision: z.string() });

/** A store of a transaction that writes what worklists are made of. */
type Lists = { clear(): Promise<unknown>; put(value: unknown): Promise<unknown> };

/** What worklists are made of is about to change: how they began is true no longer, and the state is another. */
export async function forgetFirstLists(lists: Lists): Promise<void> {
  await lists.clear();
  await lists.put({ book: ofAll, revision: timeOrderedId(Date.now()) });
}

/** Which state of the store this is: another after whatever changes a worklist. */
export function revisionOf(db: Db): Promise<Result<string, StoreFailure>> {
  return attempt(async () => ok(revisionIn(await db.base.get('firstLists', ofAll))));
}

/** How the worklist of a book begins. Null: not known, or not true any more. */
export function getFirstList(
  db: Db,
  book: string,
  stamp: string,
): Promise<Result<ListLook | null, StoreFailure>> {
  return attempt(async () => {
    const lists = db.base.transaction('firstLists').store;
    const [now, raw] = await Promise.all([lists.get(ofAll), lists.get(book)]);
    const found = firstList.safeParse(raw);
    const holds = found.success && found.data.stamp === stamp && found.data.revision === revisionIn(now);
    return ok(holds ? found.data.look : null);
  });
}

/** Keeps how the worklist of a book begins, unless the store has changed since it was made. */
export function putFirstList(db: Db, list: FirstList): Promise<Result<null, StoreFailure>> {
  return attempt(async () => {
    const tx = db.base.transaction('firstLists', 'readwrite');
    if (revisionIn(await tx.store.get(ofAll)) === list.revision) await tx.store.put(list);
    await tx.done;
    return ok(null);
  });
}

function revisionIn(raw: unknown): string {
  const parsed = state.safeParse(raw);
  return parsed.success ? parsed.data.revision : '';
}
