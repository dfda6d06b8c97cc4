import { expect, it } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import { type FormDraft, noAgain } from '../../lib/domain/form-draft.ts';
import type { Goal } from '../../lib/domain/goal.ts';
import { changeAccountSettings, listAccountSettings } from '../../lib/store/account-settings.ts';
import { absorb, listAccounts } from '../../lib/store/accounts.ts';
import { eraseAccount, eraseAll, eraseBook, eraseEntry } from '../../lib/store/erase.ts';
import { putFile } from '../../lib/store/files.ts';
import { getForms, putForm } from '../../lib/store/form-drafts.ts';
import { append, listJournal } from '../../lib/store/journal.ts';
import { noteDrafts } from '../../lib/store/note-drafts.ts';
import type { Db } from '../../lib/store/open.ts';
import { storeNames } from '../../lib/store/schema.ts';
import { changeSetting, getSetting, goalsSetting } from '../../lib/store/settings.ts';
import { at, bookKey, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const gone = 'name:Northwind Foods';
const stays = 'name:Fjord & Sons';

const questionOf = (account: string): FormDraft => ({
  form: 'question',
  text: `asked by ${account}`,
  who: '',
  invoices: [],
  again: noAgain,
});

const goalOf = (account: string): Goal => ({
  figure: 'overdue',
  currency: 'USD',
  for: { by: 'account', is: account },
  target: 0,
  by: day.parse('2026-06-30'),
  from: 100,
  setOn: day.parse('2026-05-14'),
});

async function filled(): Promise<Db> {
  const db = await freshStore();
  const invoices = [
    invoiceOf({ balance: usd(100) }),
    invoiceOf({ number: 'INV-2', balance: usd(0) }),
    invoiceOf({ number: 'INV-3', customer: 'Fjord & Sons', balance: usd(5) }),
  ];
  must(await absorb(db, snapshotOf({ invoices })));
  for (const account of [gone, stays]) {
    const by = { now: Date.parse(at(30)), zone: 'UTC', author: 'Ada' };
    must(await append(db, { book: bookKey, account, kind: 'note', text: `about ${account}` }, by));
    must(await noteDrafts.put(db, { book: bookKey, account, text: 'She', changedAt: at(31) }));
    must(await putForm(db, { book: bookKey, account }, 'question', questionOf(account)));
    must(await changeAccountSettings(db, bookKey, account, (one) => ({ ...one, owner: 'Ada' })));
  }
  must(await changeSetting(db, goalsSetting(bookKey), () => [goalOf(gone), goalOf(stays)]));
  return db;
}

const everything = async (db: Db): Promise<string> =>
  JSON.stringify(await Promise.all(storeNames.map((name) => db.base.getAll(name))));

it('an erased entry leaves its id and nothing of what it said', async () => {
  const db = await filled();
  const [first] = must(await listJournal(db, bookKey)).items;
  must(await eraseEntry(db, first?.id ?? ''));
  expect(must(await listJournal(db, bookKey)).items).toContainEqual({
    kind: 'erased',
    id: first?.id,
    book: bookKey,
    account: null,
    at: first?.at,
    zone: 'UTC',
    author: '',
  });
  expect(await everything(db)).not.toContain(`about ${gone}`);
});

it('evidence goes with the last entry that names it', async () => {
  const db = await freshStore();
  const by = { now: Date.parse(at(30)), zone: 'UTC', author: 'Ada' };
  const place = { book: bookKey, account: gone };
  for (const id of ['first', 'second']) {
    const data = new Blob(['hi']);
    must(await putFile(db, { ...place, id, name: 'a.txt', type: '', size: 2, data, addedAt: at(3) }));
  }
  const opened = { lines: [], reason: 'price', owner: '', due: null, text: '', files: ['first'] };
  const dispute = must(await append(db, { ...place, kind: 'dispute', ...opened }, by));
  const files = ['first', 'second'];
  const step = must(
    await append(db, { ...place, kind: 'dispute-changed', dispute: dispute.id, text: '', files }, by),
  );
  const kept = async () => (await db.base.getAllKeys('files')).map(([, , id]) => id);
  must(await eraseEntry(db, step.id));
  expect(await kept()).toEqual(['first']);
  must(await eraseEntry(db, dispute.id));
  expect(await kept()).toEqual([]);
});

it('an erased customer is gone from every store, and nobody else', async () => {
  const db = await filled();
  must(await eraseAccount(db, bookKey, gone));
  expect(await everything(db)).not.toContain('Northwind Foods');
  expect(must(await listAccounts(db, bookKey)).items.map(({ key }) => key)).toEqual([stays]);
  expect(must(await listAccountSettings(db, bookKey)).items).toHaveLength(1);
  expect(must(await noteDrafts.get(db, bookKey, stays))?.text).toBe('She');
  expect(must(await getForms(db, bookKey, stays))).toEqual({ question: questionOf(stays) });
  expect(must(await getForms(db, bookKey, gone))).toEqual({});
  expect(must(await getSetting(db, goalsSetting(bookKey)))).toEqual([goalOf(stays)]);
});

it('an erased book takes all of its own along', async () => {
  const db = await filled();
  must(await eraseBook(db, bookKey));
  expect(await everything(db)).not.toContain(bookKey);
});

it('everything erased is an empty store', async () => {
  const db = await filled();
  must(await eraseAll(db));
  expect(JSON.parse(await everything(db))).toEqual(storeNames.map(() => []));
});
