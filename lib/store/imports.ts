import * as z from 'zod/mini';
import { accountSettings } from '../domain/account-settings.ts';
import { type Activity, activity } from '../domain/activity.ts';
import { type ImportBatch, importBatch } from '../domain/import-batch.ts';
import { instantOf } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { attempt, type StoreFailure } from './failure.ts';
import type { Written } from './journal.ts';
import { type Db, inTransaction } from './open.ts';
import { type Listed, legible, parseRecord, parseRecords } from './read.ts';
import { under } from './schema.ts';
import { timeOrderedId } from './uuid.ts';

/** The files imported into a book, oldest first. */
export function listImports(db: Db, book: string): Promise<Result<Listed<ImportBatch>, StoreFailure>> {
  return attempt(async () =>
    ok(parseRecords('imports', ['book', 'id'], importBatch, await db.base.getAll('imports', under(book)))),
  );
}

/** Brings a file in: all of it, in one transaction, or nothing. `entries` are new journal entries, in order. */
export async function addImport(
  db: Db,
  batch: ImportBatch,
  entries: readonly Activity[],
): Promise<Result<ImportBatch, StoreFailure>> {
  const said = z.strictObject({ batch: importBatch, entries: z.array(activity) });
  const held = legible(said, { batch, entries });
  if (!held.ok) return held;
  const added = await attempt(() =>
    inTransaction(
      db,
      ['imports', 'accountSettings', 'journal'],
      async (tx) => {
        await Promise.all([
          tx.objectStore('imports').add(batch),
          ...batch.settings.map(({ after }) => tx.objectStore('accountSettings').put(after)),
          ...entries.map((entry) => tx.objectStore('journal').add(entry)),
        ]);
        return ok(batch);
      },
      { durability: 'strict' },
    ),
  );
  if (added.ok) db.changes.announce({ of: 'imports', book: batch.book });
  return added;
}

/**
 * Takes an imported file back: its invoices go, its entries are undone, and settings that nobody changed since are what
 * they were before.
 */
export async function undoImport(
  db: Db,
  book: string,
  id: string,
  { now, zone, author }: Written,
): Promise<Result<null, StoreFailure>> {
  const undone = await attempt(() =>
    inTransaction(
      db,
      ['imports', 'accountSettings', 'journal'],
      async (tx): Promise<Result<null, StoreFailure>> => {
        const raw = await tx.objectStore('imports').get([book, id]);
        const found = parseRecord('imports', `${book} ${id}`, importBatch, raw);
        if (!found.ok) return found;
        const batch = found.value;
        if (!batch) return fail({ code: 'corrupt', store: 'imports', key: `${book} ${id}` });
        const settings = tx.objectStore('accountSettings');
        for (const { before, after } of batch.settings) {
          const key: [string, string] = [after.book, after.account];
          const now = parseRecord('accountSettings', key.join(' '), accountSettings, await settings.get(key));
          if (!now.ok || now.value?.changedAt !== after.changedAt) continue;
          await (before ? settings.put(before) : settings.delete(key));
        }
        for (const undoes of batch.entries) {
          const entry = { id: timeOrderedId(now), at: instantOf(now), zone, author, book, account: null };
          await tx.objectStore('journal').add({ ...entry, kind: 'undo', undoes });
        }
        await tx.objectStore('imports').delete([book, id]);
        return ok(null);
      },
      { durability: 'strict' },
    ),
  );
  if (undone.ok) db.changes.announce({ of: 'imports', book });
  return undone;
}
