import { type AccountSettings, accountSettings, noAccountSettings } from '../domain/account-settings.ts';
import { ok, type Result } from '../domain/result.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { type Db, inTransaction } from './open.ts';
import { type Listed, legible, parseRecord, parseRecords } from './read.ts';
import { under } from './schema.ts';

/** What the user knows of the accounts of a book; accounts nobody said anything about are not in the list. */
export function listAccountSettings(
  db: Db,
  book: string,
): Promise<Result<Listed<AccountSettings>, StoreFailure>> {
  return attempt(async () => {
    const raws = await db.base.getAll('accountSettings', under(book));
    return ok(parseRecords('accountSettings', ['book', 'account'], accountSettings, raws));
  });
}

/** Changes what is known of an account from what it is at that moment, whatever another panel wrote meanwhile. */
export async function changeAccountSettings(
  db: Db,
  book: string,
  account: string,
  change: (before: AccountSettings) => AccountSettings,
): Promise<Result<AccountSettings, StoreFailure>> {
  const changed = await attempt(() =>
    inTransaction(
      db,
      ['accountSettings'],
      async (tx): Promise<Result<AccountSettings, StoreFailure>> => {
        const store = tx.objectStore('accountSettings');
        const raw = await store.get([book, account]);
        const found = parseRecord('accountSettings', `${book} ${account}`, accountSettings, raw);
        if (!found.ok) return found;
        const changed = { ...change(found.value ?? noAccountSettings(book, account)), book, account };
        const next = legible(accountSettings, changed);
        if (next.ok) await store.put(next.value);
        return next;
      },
      { durability: 'strict' },
    ),
  );
  if (changed.ok) db.changes.announce({ of: 'accountSettings', book });
  return changed;
}
