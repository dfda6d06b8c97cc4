import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createFilesStore } from '../../entrypoints/sidepanel/files-store.ts';
import { createStorePort } from '../../entrypoints/sidepanel/store-port.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { fail } from '../../lib/domain/result.ts';
import type { ClockPort } from '../../lib/panel/ports.ts';
import { absorb } from '../../lib/store/accounts.ts';
import { exportAll, restoreAll } from '../../lib/store/backup.ts';
import { folderKey, getFolder, putFolder } from '../../lib/store/backup-folder.ts';
import { eraseAll } from '../../lib/store/erase.ts';
import { openStore, storeName } from '../../lib/store/open.ts';
import { exportUnread } from '../../lib/store/rescue.ts';
import { today } from '../interpret/builders.ts';
import { at, bookKey, freshName, freshStore, invoiceOf, must, snapshotOf } from './builders.ts';

const clock: ClockPort = {
  today: () => today,
  now: () => instantOf(Date.parse(at(30))),
  zone: () => 'UTC',
  after: () => () => {},
  onNewDay: () => () => {},
};
const by = { now: Date.parse(at(30)), version: '1.2.3' };

describe('a database that a newer program wrote', () => {
  const newer = async (name: string): Promise<string> => {
    const base = await openDB(name, 99, {
      upgrade(db) {
        db.createObjectStore('journal', { keyPath: 'id' });
        db.createObjectStore('unheardOf', { keyPath: 'id' });
        db.createObjectStore('settings', { keyPath: 'key' });
      },
    });
    await base.put('journal', { id: 'n1', kind: 'of the future' });
    await base.put('unheardOf', { id: 'u1' });
    await base.put('settings', { key: folderKey, value: 'not to travel' });
    base.close();
    return name;
  };

  it('is not opened, and is saved whole as it lies', async () => {
    const name = await newer(freshName());
    expect(await openStore(name)).toEqual({ ok: false, error: { code: 'newer-than-this-build' } });
    expect(must(await exportUnread(name, by))).toEqual({
      format: 'dunlin-backup',
      formatVersion: 1,
      databaseVersion: 99,
      version: '1.2.3',
      exportedAt: at(30),
      stores: {
        journal: [{ id: 'n1', kind: 'of the future' }],
        unheardOf: [{ id: 'u1' }],
        settings: [],
      },
    });
  });

  it('is what the panel saves then', async () => {
    await newer(storeName);
    const opening = Promise.resolve(fail({ code: 'newer-than-this-build' as const }));
    const use = async () => fail('newer-than-this-build' as const);
    const saved = await createFilesStore(opening, use, clock, '1.2.3').exportAll();
    expect(saved.ok && JSON.parse(saved.value)).toMatchObject({ databaseVersion: 99 });
  });
});

describe('records that cannot be read', () => {
  it('are left out of lists and told of once; the rest is listed, and saved', async () => {
    const name = freshName();
    const db = must(await openStore(name));
    must(await absorb(db, snapshotOf({ invoices: [invoiceOf()] })));
    await db.base.put('accounts', { book: bookKey, key: 'name:Broken', invoices: 'none' });
    await db.base.put('journal', { id: 'j1', book: bookKey, account: null, kind: 'unheard of' });
    const store = createStorePort(openStore(name), clock, '1.2.3');
    let told = 0;
    store.onUnreadable(() => {
      told += 1;
    });
    for (let turn = 0; turn < 2; turn += 1) {
      const accounts = await store.listAccounts(bookKey);
      expect(accounts.ok && accounts.value.map(({ key }) => key)).toEqual(['name:Northwind Foods']);
      expect(await store.listJournal(bookKey)).toEqual({ ok: true, value: [] });
    }
    expect(told).toBe(2);
    const file = must(await store.exportAll());
    expect(must(await restoreAll(await freshStore(), JSON.parse(file)))).toMatchObject({ accounts: 1 });
  });
});

describe('the folder of daily copies', () => {
  it('stays on this computer: no file holds it, reading one back keeps it, erasing everything does not', async () => {
    const db = await freshStore();
    must(await putFolder(db, 'Copies'));
    const { backup, corrupt } = must(await exportAll(db, by));
    expect([backup.stores.settings, corrupt]).toEqual([[], []]);
    must(await restoreAll(db, JSON.parse(JSON.stringify(backup))));
    expect(must(await getFolder(db))).toBe('Copies');
    must(await eraseAll(db));
    expect(must(await getFolder(db))).toBeNull();
  });
});
