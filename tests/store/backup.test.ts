import { expect, it } from 'vitest';
import { absorb, listAccounts } from '../../lib/store/accounts.ts';
import { exportAll, restoreAll } from '../../lib/store/backup.ts';
import { append, listJournal } from '../../lib/store/journal.ts';
import type { Db } from '../../lib/store/open.ts';
import { storeNames } from '../../lib/store/schema.ts';
import { authorSetting, getSetting, setSetting } from '../../lib/store/settings.ts';
import { at, bookKey, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const now = Date.parse(at(30));

async function filled(): Promise<Db> {
  const db = await freshStore();
  must(
    await absorb(
      db,
      snapshotOf({ invoices: [invoiceOf(), invoiceOf({ number: 'INV-2', balance: usd(0) })] }),
    ),
  );
  must(
    await append(
      db,
      { book: bookKey, account: null, kind: 'note', text: 'Kept.' },
      { now, zone: 'UTC', author: 'Ada' },
    ),
  );
  must(await setSetting(db, authorSetting, 'Ada'));
  return db;
}

const saved = async (db: Db): Promise<unknown> =>
  JSON.parse(JSON.stringify(must(await exportAll(db, { now, version: '1.2.3' })).backup));

const everything = async (db: Db) => Promise.all(storeNames.map((name) => db.base.getAll(name)));

it('saves everything as one object and reads it back into an empty store', async () => {
  const db = await filled();
  const file = await saved(db);
  expect(file).toMatchObject({
    format: 'dunlin-backup',
    formatVersion: 1,
    version: '1.2.3',
    exportedAt: at(30),
  });
  const other = await freshStore();
  expect(must(await restoreAll(other, file))).toEqual({
    books: 1,
    accounts: 1,
    parts: 1,
    journal: 1,
    settings: 1,
    drafts: 0,
    noteDrafts: 0,
    callDrafts: 0,
    accountSettings: 0,
    files: 0,
    imports: 0,
    figures: 0,
  });
  expect(await everything(other)).toEqual(await everything(db));
});

it('replaces whatever was there', async () => {
  const file = await saved(await filled());
  const db = await freshStore();
  must(await setSetting(db, authorSetting, 'Someone else'));
  must(await absorb(db, snapshotOf({ invoices: [invoiceOf({ customer: 'Old Customer' })] })));
  must(await restoreAll(db, file));
  expect(must(await getSetting(db, authorSetting))).toBe('Ada');
  expect(must(await listAccounts(db, bookKey)).items.map(({ name }) => name)).toEqual(['Northwind Foods']);
});

it('leaves a corrupt record out of the file and names it', async () => {
  const db = await filled();
  await db.base.put('journal', { id: 'broken', book: bookKey, account: null });
  const { backup, corrupt } = must(await exportAll(db, { now, version: '1.2.3' }));
  expect(corrupt).toEqual([{ code: 'corrupt', store: 'journal', key: 'broken' }]);
  must(await restoreAll(db, backup));
  expect(must(await listJournal(db, bookKey)).items).toHaveLength(1);
});

type File = {
  formatVersion: number;
  databaseVersion: number;
  stores: { journal: { kind: string }[]; drafts?: unknown };
};

it.each([
  ['some other file', () => ({ invoices: [] }), { code: 'not-a-backup', at: 'format' }],
  ['no object', () => 'text', { code: 'not-a-backup', at: 'format' }],
  ['a newer format', (file: File) => ({ ...file, formatVersion: 2 }), { code: 'newer', at: 'formatVersion' }],
  [
    'a newer database',
    (file: File) => ({ ...file, databaseVersion: 99 }),
    { code: 'newer', at: 'databaseVersion' },
  ],
  [
    'a store left out',
    (file: File) => ({ ...file, stores: { ...file.stores, drafts: undefined } }),
    { code: 'damaged', at: 'stores.drafts' },
  ],
  [
    'a record of another shape',
    (file: File) => ({
      ...file,
      stores: { ...file.stores, journal: [{ ...file.stores.journal[0], kind: 'x' }] },
    }),
    { code: 'damaged', at: 'journal.0.kind' },
  ],
  [
    'an unknown setting',
    (file: File) => ({ ...file, stores: { ...file.stores, settings: [{ key: 'secret', value: 1 }] } }),
    { code: 'damaged', at: 'settings.0' },
  ],
])('refuses %s and changes nothing', async (_what, spoil, error) => {
  const db = await filled();
  const before = await everything(db);
  const file = (await saved(db)) as File;
  expect(await restoreAll(db, spoil(file))).toEqual({ ok: false, error });
  expect(await everything(db)).toEqual(before);
});
