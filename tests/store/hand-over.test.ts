import { describe, expect, it } from 'vitest';
import type { AccountSettings } from '../../lib/domain/account-settings.ts';
import type { Person } from '../../lib/domain/person.ts';
import { changeAccountSettings, listAccountSettings } from '../../lib/store/account-settings.ts';
import { absorb, listAccounts } from '../../lib/store/accounts.ts';
import { eraseEntry } from '../../lib/store/erase.ts';
import { getFile, putFile } from '../../lib/store/files.ts';
import { exportAccounts } from '../../lib/store/hand-over.ts';
import { append, listJournal } from '../../lib/store/journal.ts';
import type { Db } from '../../lib/store/open.ts';
import { storeNames } from '../../lib/store/schema.ts';
import { previewHandOver, takeHandOver } from '../../lib/store/take-hand-over.ts';
import { at, bookKey as book, freshStore, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const northwind = 'name:Northwind Foods';
const other = 'name:Southwind Stores';
const open = { status: 'open' as const, total: usd(100), balance: usd(100) };

const note = async (db: Db, text: string, minute: number, account: string | null = northwind) =>
  must(
    await append(
      db,
      { book, account, kind: 'note', text },
      { now: Date.parse(at(minute)), zone: 'UTC', author: 'Ada' },
    ),
  );

const person = (id: string, minute: number, phone = ''): Person => ({
  id,
  name: `Person ${id}`,
  role: '',
  email: '',
  phone,
  zone: null,
  language: null,
  preferences: '',
  from: 'user',
  bounced: false,
  changedAt: at(minute),
});

const setting = async (db: Db, minute: number, change: Partial<AccountSettings>) =>
  must(
    await changeAccountSettings(db, book, northwind, (before) => ({
      ...before,
      ...change,
      changedAt: at(minute),
    })),
  );

/** Two customers, one with a note, a person and a file. */
async function filled(): Promise<Db> {
  const db = await freshStore();
  const invoices = [
    invoiceOf({ ...open }),
    invoiceOf({ ...open, number: 'INV-9', customer: 'Southwind Stores' }),
  ];
  must(await absorb(db, snapshotOf({ invoices })));
  await note(db, 'Ana pays on Friday.', 1);
  await note(db, 'Not for the colleague.', 2, other);
  await setting(db, 3, { people: [person('ana', 3)] });
  must(
    await putFile(db, {
      book,
      account: northwind,
      id: 'f1',
      name: 'delivery.txt',
      type: 'text/plain',
      size: 2,
      data: new Blob(['hi'], { type: 'text/plain' }),
      addedAt: at(3),
    }),
  );
  return db;
}

const saved = async (db: Db, accounts = [northwind]): Promise<unknown> => {
  const by = { now: Date.parse(at(30)), version: '1.2.3', from: 'Ada' };
  return JSON.parse(JSON.stringify(must(await exportAccounts(db, book, accounts, by))));
};
const everything = (db: Db) => Promise.all(storeNames.map((name) => db.base.getAll(name)));
const texts = async (db: Db) =>
  must(await listJournal(db, book)).items.map((one) => ('text' in one ? one.text : one.kind));

describe('customers handed over', () => {
  it('arrive with invoices, journal, people and files, and no other customer with them', async () => {
    const colleague = await freshStore();
    const file = await saved(await filled());
    const preview = must(await previewHandOver(colleague, file));
    expect(preview).toEqual({
      book: 'Acme Ltd',
      from: 'Ada',
      customers: 1,
      newCustomers: 1,
      entries: 1,
      newEntries: 1,
      changedSettings: 1,
      newFiles: 1,
    });
    expect(await texts(colleague)).toEqual([]);
    expect(must(await takeHandOver(colleague, file))).toEqual(preview);
    expect(await texts(colleague)).toEqual(['Ana pays on Friday.']);
    const accounts = must(await listAccounts(colleague, book)).items;
    expect(accounts.map(({ key, invoices }) => [key, invoices.length])).toEqual([[northwind, 1]]);
    expect(must(await listAccountSettings(colleague, book)).items[0]?.people).toEqual([person('ana', 3)]);
    expect(await must(await getFile(colleague, book, northwind, 'f1'))?.data.text()).toBe('hi');
  });

  it('bring nothing new the second time', async () => {
    const colleague = await freshStore();
    const file = await saved(await filled());
    must(await takeHandOver(colleague, file));
    const once = await everything(colleague);
    expect(must(await takeHandOver(colleague, file))).toMatchObject({
      newCustomers: 0,
      newEntries: 0,
      changedSettings: 0,
      newFiles: 0,
    });
    expect(await everything(colleague)).toEqual(once);
  });

  it('come back with what the colleague added, and both hold the same then', async () => {
    const [mine, colleague] = [await filled(), await freshStore()];
    must(await takeHandOver(colleague, await saved(mine)));
    await note(colleague, 'Called: cheque is on its way.', 10);
    await setting(colleague, 11, { owner: 'Ben', people: [person('ana', 3), person('leo', 11)] });
    await note(mine, 'Read on holiday.', 12);
    await setting(mine, 13, { people: [person('ana', 13, '+1 555 0101')] });
    must(await takeHandOver(mine, await saved(colleague)));
    must(await takeHandOver(colleague, await saved(mine)));
    for (const db of [mine, colleague]) {
      const said = (await texts(db)).filter((text) => !text.startsWith('Not for'));
      expect(said).toEqual(['Ana pays on Friday.', 'Called: cheque is on its way.', 'Read on holiday.']);
      const [known] = must(await listAccountSettings(db, book)).items;
      expect(known?.people.map(({ id, phone }) => [id, phone])).toEqual([
        ['ana', '+1 555 0101'],
        ['leo', ''],
      ]);
    }
  });

  it('do not bring back what was erased here', async () => {
    const [mine, colleague] = [await filled(), await freshStore()];
    must(await takeHandOver(colleague, await saved(mine)));
    const [entry] = must(await listJournal(colleague, book)).items;
    must(await eraseEntry(colleague, entry?.id ?? ''));
    must(await takeHandOver(colleague, await saved(mine)));
    expect(await texts(colleague)).toEqual(['erased']);
  });

  it('are filed where the customer stands here, though another page named it by its id', async () => {
    const colleague = await freshStore();
    const invoices = [invoiceOf({ ...open, customerId: '17' })];
    must(await absorb(colleague, snapshotOf({ invoices })));
    must(await takeHandOver(colleague, await saved(await filled())));
    const [entry] = must(await listJournal(colleague, book)).items;
    expect(entry?.account).toBe('id:17');
    expect(must(await listAccounts(colleague, book)).items).toHaveLength(1);
  });

  it('leave what is here alone where the file is damaged, whole', async () => {
    const colleague = await filled();
    const before = await everything(colleague);
    const file = Object(await saved(await filled()));
    file.stores.journal[0].kind = 'nonsense';
    expect(await takeHandOver(colleague, file)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(await everything(colleague)).toEqual(before);
  });
});
