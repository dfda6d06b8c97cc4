import * as z from 'zod/mini';
import { type Activity, activity } from '../domain/activity.ts';
import { goals, isGoalOf } from '../domain/goal.ts';
import { ok, type Result } from '../domain/result.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type Db, inTransaction } from './open.ts';
import { type StoreName, storeNames, type Tx, under } from './schema.ts';
import { formDraftsOf, formDraftsSetting, goalsSetting } from './settings.ts';
import { shelvesOf } from './shelves.ts';

/** Stores whose records stand under book and account. */
const perAccount = [
  'parts',
  'drafts',
  'noteDrafts',
  'callDrafts',
  'accountSettings',
  'files',
] as const satisfies readonly StoreName[];

/**
 * Erases a journal entry for good, with the evidence that no other entry names; its id stays, so that a colleague's copy
 * does not bring it back.
 */
export function eraseEntry(db: Db, id: string): Promise<Result<null, StoreFailure>> {
  return erasing(db, null, async (tx) => {
    const raw: unknown = await tx.objectStore('journal').get(id);
    await eraseEntries(tx, [raw]);
    await eraseEvidence(tx, raw);
  });
}

async function eraseEvidence(tx: Tx<StoreName>, raw: unknown): Promise<void> {
  const entry = activity.safeParse(raw).data;
  const named = entry ? filesOf(entry) : [];
  if (!entry || entry.account === null || named.length === 0) return;
  const { book, account } = entry;
  const others = await tx.objectStore('journal').index('account').getAll([book, account]);
  const kept = new Set(
    others.map((one) => activity.safeParse(one).data).flatMap((one) => (one ? filesOf(one) : [])),
  );
  for (const id of named) if (!kept.has(id)) await tx.objectStore('files').delete([book, account, id]);
}

const filesOf = (entry: Activity): readonly string[] => ('files' in entry && entry.files) || [];

/** Erases all that is known of one customer: what pages said and what the user said. Ids of entries stay. */
export function eraseAccount(db: Db, book: string, account: string): Promise<Result<null, StoreFailure>> {
  return erasing(db, book, async (tx) => {
    const shelves = await shelvesOf(tx, book);
    shelves.remove(account);
    await shelves.save(tx);
    for (const store of perAccount) await tx.objectStore(store).delete(under(book, account));
    for (const store of ['drafts', 'noteDrafts', 'callDrafts', 'accountSettings'] as const)
      await tx.objectStore(store).delete([book, account]);
    await tx.objectStore('settings').delete(formDraftsSetting(book, account).key);
    await eraseGoals(tx, book, account);
    await eraseEntries(tx, await tx.objectStore('journal').index('account').getAll([book, account]));
  });
}

/** Erases a book whole, with its journal. */
export function eraseBook(db: Db, book: string): Promise<Result<null, StoreFailure>> {
  return erasing(db, book, async (tx) => {
    await tx.objectStore('books').delete(book);
    for (const store of ['accounts', 'imports', 'figures', ...perAccount] as const)
      await tx.objectStore(store).delete(under(book));
    for (const id of await tx.objectStore('journal').index('book').getAllKeys(book))
      await tx.objectStore('journal').delete(id);
    for (const name of ['sender', 'senderDraft', 'sales', 'goals', 'warnings'])
      await tx.objectStore('settings').delete(`${name}:${book}`);
    const forms = formDraftsOf(book);
    await tx.objectStore('settings').delete(IDBKeyRange.bound(forms, `${forms}\uffff`));
  });
}

/** Erases everything. */
export function eraseAll(db: Db): Promise<Result<null, StoreFailure>> {
  return erasing(db, null, async (tx) => {
    for (const store of storeNames) await tx.objectStore(store).clear();
  });
}

async function eraseGoals(tx: Tx<StoreName>, book: string, account: string): Promise<void> {
  const settings = tx.objectStore('settings');
  const { key } = goalsSetting(book);
  const row = z.object({ value: goals }).safeParse(await settings.get(key));
  if (!row.success) return;
  const value = row.data.value.filter((goal) => !isGoalOf(goal, account));
  await settings.put({ key, value });
}

async function eraseEntries(tx: Tx<StoreName>, raws: readonly unknown[]): Promise<void> {
  for (const raw of raws) {
    const parsed = activity.safeParse(raw);
    if (!parsed.success) continue;
    const { id, book, at, zone } = parsed.data;
    const left: Activity = { kind: 'erased', id, book, account: null, at, zone, author: '' };
    await tx.objectStore('journal').put(left);
  }
}

async function erasing(
  db: Db,
  book: string | null,
  run: (tx: Tx<StoreName>) => Promise<void>,
): Promise<Result<null, StoreFailure>> {
  const erased = await attempt(() =>
    inTransaction(
      db,
      [...storeNames],
      async (tx) => {
        await run(tx);
        return ok(null);
      },
      { durability: 'strict' },
    ),
  );
  if (erased.ok) db.changes.announce({ of: 'everything', book });
  return erased;
}
