import { expect, it } from 'vitest';
import { type AccountSettings, noAccountSettings } from '../../lib/domain/account-settings.ts';
import type { ImportBatch } from '../../lib/domain/import-batch.ts';
import type { SettledInvoice } from '../../lib/domain/settled.ts';
import { changeAccountSettings, listAccountSettings } from '../../lib/store/account-settings.ts';
import { addImport, listImports, undoImport } from '../../lib/store/imports.ts';
import { listJournal, written } from '../../lib/store/journal.ts';
import type { Db } from '../../lib/store/open.ts';
import { listSettledOf } from '../../lib/store/settled.ts';
import { at, bookKey, freshStore, must, usd } from './builders.ts';

const account = 'name:Northwind Foods';
const by = { now: Date.parse(at(30)), zone: 'UTC', author: 'Ada' };
const paid: SettledInvoice = {
  account,
  key: 'invoice:INV-9',
  number: 'INV-9',
  kind: 'invoice',
  status: 'paid',
  issueDate: null,
  dueDate: null,
  total: usd(100),
  paidOn: null,
  openUntil: null,
  settledBy: at(0),
};
const owned = (owner: string, minute: number): AccountSettings => ({
  ...noAccountSettings(bookKey, account),
  owner,
  changedAt: at(minute),
});

async function imported(): Promise<{ db: Db; batch: ImportBatch }> {
  const db = await freshStore();
  must(await changeAccountSettings(db, bookKey, account, () => owned('Bo', 1)));
  const entries = written([{ kind: 'note', book: bookKey, account, text: 'From the sheet' }], by);
  const batch: ImportBatch = {
    book: bookKey,
    id: 'batch-1',
    at: at(30),
    file: 'clerk.csv',
    rows: 3,
    settled: [paid],
    settings: [{ before: owned('Bo', 1), after: owned('Ada', 30) }],
    entries: entries.map(({ id }) => id),
  };
  must(await addImport(db, batch, entries));
  return { db, batch };
}

const owners = async (db: Db) => must(await listAccountSettings(db, bookKey)).items.map(({ owner }) => owner);

it('a file brings its invoices, settings and entries', async () => {
  const { db } = await imported();
  expect(must(await listSettledOf(db, bookKey)).items).toEqual([paid]);
  expect(await owners(db)).toEqual(['Ada']);
  expect(must(await listJournal(db, bookKey)).items).toMatchObject([
    { kind: 'note', text: 'From the sheet' },
  ]);
});

it('is taken back as a whole', async () => {
  const { db, batch } = await imported();
  must(await undoImport(db, bookKey, batch.id, by));
  expect(must(await listSettledOf(db, bookKey)).items).toEqual([]);
  expect(await owners(db)).toEqual(['Bo']);
  expect(must(await listJournal(db, bookKey)).items.map(({ kind }) => kind)).toEqual(['note', 'undo']);
  expect(must(await listImports(db, bookKey)).items).toEqual([]);
});

it('leaves alone what was changed since', async () => {
  const { db, batch } = await imported();
  must(await changeAccountSettings(db, bookKey, account, () => owned('Cy', 40)));
  must(await undoImport(db, bookKey, batch.id, by));
  expect(await owners(db)).toEqual(['Cy']);
});

it('brings in nothing where one entry cannot be added', async () => {
  const { db, batch } = await imported();
  const twice = written([{ kind: 'note', book: bookKey, account, text: 'x' }], by);
  await expect(addImport(db, { ...batch, id: 'batch-2' }, [...twice, ...twice])).rejects.toThrow();
  expect(must(await listImports(db, bookKey)).items).toHaveLength(1);
});
