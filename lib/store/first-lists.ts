import * as z from 'zod/mini';
import { type FirstList, firstList, type ListLook } from '../domain/first-list.ts';
import { ok, type Result } from '../domain/result.ts';
import { type Fact, facts, type Revisions, sameRevisions } from '../domain/revisions.ts';
import { attempt, type StoreFailure } from './failure.ts';
import type { Db } from './open.ts';
import { timeOrderedId } from './uuid.ts';

/** Under it stands in which state everything is; no book has an empty key. */
const ofAll = '';
const state = z.strictObject({
  book: z.literal(ofAll),
  revisions: z.partialRecord(z.enum(facts), z.string()),
});

type Lists = {
  get(key: string): Promise<unknown>;
  clear(): Promise<unknown>;
  put(value: unknown): Promise<unknown>;
};

/** Some of what worklists are made of is written: how they began is true no longer. */
export async function forgetFirstLists(lists: Lists, written: readonly Fact[]): Promise<void> {
  const before = revisionsIn(await lists.get(ofAll));
  const id = timeOrderedId(Date.now());
  const revisions = { ...before, ...Object.fromEntries(written.map((fact) => [fact, id])) };
  await lists.clear();
  await lists.put({ book: ofAll, revisions });
}

/** In which state everything is that worklists are made of. */
export function getRevisions(db: Db): Promise<Result<Revisions, StoreFailure>> {
  return attempt(async () => ok(revisionsIn(await db.base.get('firstLists', ofAll))));
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
    const holds =
      found.success && found.data.stamp === stamp && sameRevisions(found.data.revisions, revisionsIn(now));
    return ok(holds ? found.data.look : null);
  });
}

/** Keeps how the worklist of a book begins, unless the store has changed since it was made. */
export function putFirstList(db: Db, list: FirstList): Promise<Result<null, StoreFailure>> {
  return attempt(async () => {
    const tx = db.base.transaction('firstLists', 'readwrite');
    if (sameRevisions(revisionsIn(await tx.store.get(ofAll)), list.revisions)) await tx.store.put(list);
    await tx.done;
    return ok(null);
  });
}

const never: Revisions = {
  accounts: '',
  parts: '',
  journal: '',
  accountSettings: '',
  imports: '',
  settings: '',
};

function revisionsIn(raw: unknown): Revisions {
  const parsed = state.safeParse(raw);
  return parsed.success ? { ...never, ...parsed.data.revisions } : never;
}
