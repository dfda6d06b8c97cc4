/** What the first version left in a real browser opens in this one, and nothing of it is lost. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrations } from '../../lib/store/migrations/index.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { type Harness, launch } from './harness.ts';
import { whenSaid } from './panel-says.ts';

type Dump = { readonly version: number; readonly stores: { readonly [store: string]: readonly unknown[] } };

let harness: Harness;
let sites: Sites;
beforeAll(async () => {
  sites = await startSites({ books: 'tiny' });
  harness = await launch();
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

/** A page of the extension that runs none of its code. */
async function quietPage() {
  const page = await harness.browser.newPage();
  await page.goto(`chrome-extension://${harness.extensionId}/manifest.json`);
  return page;
}

it('the database of the first version is brought up to date, record by record', async () => {
  const file = new URL('../store/dumps/v1.json', import.meta.url);
  const dump: Dump = JSON.parse(await readFile(file, 'utf8'));
  const page = await quietPage();
  // A worker that had time to start has made a database of this version.
  await harness.killWorker();
  await page.evaluate(async ({ version, stores }) => {
    const keys: Record<string, string | string[]> = {
      books: 'key',
      accounts: ['book', 'key'],
      parts: ['book', 'account', 'part'],
      journal: 'id',
      settings: 'key',
      drafts: ['book', 'account'],
      noteDrafts: ['book', 'account'],
    };
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('dunlin').onsuccess = resolve;
    });
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dunlin', version);
      request.onupgradeneeded = () => {
        for (const [name, keyPath] of Object.entries(keys)) {
          const store = request.result.createObjectStore(name, { keyPath });
          if (name !== 'journal') continue;
          store.createIndex('book', 'book');
          store.createIndex('account', ['book', 'account']);
        }
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tx = opened.transaction(Object.keys(stores), 'readwrite');
    for (const [name, records] of Object.entries(stores))
      for (const record of records) tx.objectStore(name).put(record);
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    opened.close();
  }, dump);
  await page.close();

  const site = await harness.openTab(sites.url);
  const panel = await harness.openPanel(site);
  await whenSaid(panel, 'Acme Ltd');

  const after = await quietPage();
  const found = await after.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('dunlin');
      request.onsuccess = () => resolve(request.result);
    });
    const names = [...opened.objectStoreNames];
    const tx = opened.transaction(names);
    const counts = names.map(
      (name) =>
        new Promise<[string, number]>((resolve) => {
          const request = tx.objectStore(name).count();
          request.onsuccess = () => resolve([name, request.result]);
        }),
    );
    const counted = Object.fromEntries(await Promise.all(counts));
    opened.close();
    return { version: opened.version, counted };
  });
  expect(found.version).toBe(migrations.at(-1)?.to);
  for (const [name, records] of Object.entries(dump.stores))
    expect(found.counted[name], name).toBeGreaterThanOrEqual(records.length);
});
