import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { currencyCode } from '../../lib/domain/currency.ts';
import { day } from '../../lib/domain/day.ts';
import type { FirstList, ListLook } from '../../lib/domain/first-list.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { changeAccountSettings } from '../../lib/store/account-settings.ts';
import { absorb } from '../../lib/store/accounts.ts';
import { exportAll, restoreAll } from '../../lib/store/backup.ts';
import { drafts } from '../../lib/store/drafts.ts';
import { eraseAccount } from '../../lib/store/erase.ts';
import { getFirstList, getRevisions, putFirstList } from '../../lib/store/first-lists.ts';
import { append } from '../../lib/store/journal.ts';
import { type Db, openStore } from '../../lib/store/open.ts';
import { authorSetting, policySetting, ratesSetting, setSetting } from '../../lib/store/settings.ts';
import { bookKey, freshName, invoiceOf, must, snapshotOf, usd } from './builders.ts';

const account = 'name:Northwind Foods';
const look: ListLook = { style: 'symbol', toDo: 1, all: 1, overdue: [usd(100)], asks: false, rows: [] };
const by = { now: Date.parse('2026-05-14T09:00:00Z'), zone: 'UTC', author: 'Ada' };
let db: Db;

const list = async (changes: Partial<FirstList> = {}): Promise<FirstList> => ({
  book: bookKey,
  stamp: 'today',
  revisions: must(await getRevisions(db)),
  look,
  ...changes,
});
const kept = async (stamp = 'today') => must(await getFirstList(db, bookKey, stamp));

beforeEach(async () => {
  db = must(await openStore(freshName()));
  must(await absorb(db, snapshotOf({ invoices: [invoiceOf({ balance: usd(100) })] })));
});

it('is there again while nothing changes, for the day, build and language it was made for', async () => {
  must(await putFirstList(db, await list()));
  expect(await kept()).toEqual(look);
  expect(await kept('tomorrow')).toBeNull();
});

it.each<[string, () => Promise<unknown>]>([
  ['a reading', () => absorb(db, snapshotOf({ invoices: [invoiceOf({ balance: usd(90) })] }))],
  ['an entry', () => append(db, { kind: 'note', book: bookKey, account, text: 'by phone' }, by)],
  ['what is said of a customer', () => changeAccountSettings(db, bookKey, account, (before) => before)],
  ['the plan', () => setSetting(db, policySetting, defaultPolicy)],
  [
    'exchange rates',
    () =>
      setSetting(db, ratesSetting, {
        into: currencyCode.parse('EUR'),
        per: {},
        asOf: day.parse('2026-05-14'),
      }),
  ],
  ['erasing', () => eraseAccount(db, bookKey, account)],
  [
    'restoring',
    async () => restoreAll(db, must(await exportAll(db, { now: by.now, version: '0.0.0' })).backup),
  ],
])('is forgotten with %s', async (_what, write) => {
  const before = await list();
  must(await putFirstList(db, before));
  await write();
  expect(await kept()).toBeNull();
  // Made of what was read before that: too late.
  must(await putFirstList(db, before));
  expect(await kept()).toBeNull();
  must(await putFirstList(db, await list()));
  expect(await kept()).toEqual(look);
});

it('only what was written is in another state', async () => {
  const before = must(await getRevisions(db));
  must(await append(db, { kind: 'note', book: bookKey, account, text: 'by phone' }, by));
  const { journal } = must(await getRevisions(db));
  expect(journal).not.toBe(before.journal);
  expect(must(await getRevisions(db))).toEqual({ ...before, journal });
});

it('stays where something else is written', async () => {
  must(await putFirstList(db, await list()));
  must(await setSetting(db, authorSetting, 'Ada'));
  must(await drafts.remove(db, bookKey, account));
  expect(await kept()).toEqual(look);
});

it('stays where a write that changes worklists fails', async () => {
  must(await putFirstList(db, await list()));
  const entry = must(await append(db, { kind: 'note', book: bookKey, account, text: 'one' }, by));
  must(await putFirstList(db, await list()));
  await expect(
    changeAccountSettings(db, bookKey, account, () => {
      throw new Error(entry.id);
    }),
  ).rejects.toThrow(entry.id);
  expect(await kept()).toEqual(look);
});

it('one that cannot be read is none', async () => {
  await db.base.put('firstLists', { ...(await list()), look: { ...look, toDo: 'many' } });
  expect(await kept()).toBeNull();
});

it('is no part of a saved file', async () => {
  must(await putFirstList(db, await list()));
  const { backup } = must(await exportAll(db, { now: by.now, version: '0.0.0' }));
  expect(Object.keys(backup.stores)).not.toContain('firstLists');
});
