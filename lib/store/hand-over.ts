import { type Activity, activity } from '../domain/activity.ts';
import { instantOf } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import { recordSchemas } from './backup-file.ts';
import { attempt, type StoreFailure } from './failure.ts';
import { filesAsText } from './files-as-text.ts';
import type { HandOver } from './hand-over-file.ts';
import type { Db } from './open.ts';
import { parseRecords } from './read.ts';
import { under } from './schema.ts';
import { accountsIn } from './shelves.ts';

const stores = ['books', 'accounts', 'parts', 'journal', 'accountSettings', 'files'] as const;

/** Some customers of a book as one file for a colleague: their invoices, journal, settings, people and files. */
export function exportAccounts(
  db: Db,
  book: string,
  accounts: readonly string[],
  { now, version, from }: { now: number; version: string; from: string },
): Promise<Result<HandOver, StoreFailure>> {
  return attempt(async () => {
    const chosen = new Set(accounts);
    const tx = db.base.transaction([...stores]);
    const ofChosen = async (store: 'accounts' | 'parts' | 'accountSettings' | 'files') => {
      const lying = await tx.objectStore(store).getAll(under(book));
      const raws = store === 'accounts' ? accountsIn(lying) : lying;
      const { items } = parseRecords(store, ['book'], recordSchemas[store], raws);
      return items.filter((one) => chosen.has(accountOf(store, one)));
    };
    const journal = await tx.objectStore('journal').index('book').getAll(book);
    const stored = {
      books: [await tx.objectStore('books').get(book)].filter((one) => one !== undefined),
      accounts: await ofChosen('accounts'),
      parts: await ofChosen('parts'),
      journal: entriesOf(parseRecords('journal', ['id'], activity, journal).items, chosen),
      accountSettings: await ofChosen('accountSettings'),
      files: await ofChosen('files'),
    };
    return ok({
      format: 'dunlin-hand-over' as const,
      formatVersion: 1 as const,
      databaseVersion: db.base.version,
      version,
      exportedAt: instantOf(now),
      from,
      stores: { ...stored, files: [...(await filesAsText(stored.files)).items] },
    });
  });
}

const accountOf = (store: string, record: unknown): string =>
  String(Reflect.get(Object(record), store === 'accounts' ? 'key' : 'account'));

/** What is said of these customers, what takes that back, and how far the whole book was chased before. */
function entriesOf(journal: readonly Activity[], chosen: ReadonlySet<string>): Activity[] {
  const said = journal.filter(({ account, kind }) =>
    account === null ? kind === 'chased-before' : chosen.has(account),
  );
  const ids = new Set(said.map(({ id }) => id));
  const undos = journal.filter(
    (entry) => entry.kind === 'undo' && !ids.has(entry.id) && ids.has(entry.undoes),
  );
  return [...said, ...undos];
}
