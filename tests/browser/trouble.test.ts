/**
 * What storage cannot do, in the installed extension: each has its sentence and next step, the rest works, and everything
 * can still be saved. SHOTS=folder takes pictures.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { complaints, panelWidth } from './judged.ts';
import { openAccount, readSite, timelineOf, worklistOf } from './panel-page.ts';
import { press, pressCtrlEnter, typeNote, whenSaid, writeNote } from './panel-says.ts';

const { troubles, backup, said } = texts;

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

beforeEach(async () => {
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await setPanelSize(panel, panelWidth);
  await readSite(panel);
});
afterEach(async () => {
  await harness.close();
  await sites.close();
});

/** What is said then is for everybody. */
const whenJudged = async (name: string): Promise<void> => expect(await complaints(panel, name)).toEqual([]);

/** A page of the extension that runs none of its code. */
async function quietPage(): Promise<Page> {
  const quiet = await harness.browser.newPage();
  await quiet.goto(`chrome-extension://${harness.extensionId}/manifest.json`);
  return quiet;
}

/** What the panel hands to the browser as a file, as text. */
async function savedFile(): Promise<string> {
  await panel.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (of) => {
      if (of instanceof Blob) void of.text().then((text) => Object.assign(globalThis, { savedText: text }));
      return make.call(URL, of);
    };
  });
  await press(panel, backup.save);
  const text = await panel.waitForFunction(() => Reflect.get(globalThis, 'savedText'));
  return String(await text.jsonValue());
}

describe('trouble with storage', () => {
  it('a full disk: what was typed stays on screen, and all can be saved', async () => {
    await openAccount(panel, 0);
    await panel.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await typeNote(panel, 'Rang, nobody there');
    await pressCtrlEnter(panel);
    await whenSaid(panel, troubles.quota.title);
    await expect
      .poll(() => panel.$eval('.capture-bar textarea', (one) => one.value))
      .toBe('Rang, nobody there');
    await whenJudged('trouble-quota');
    expect(JSON.parse(await savedFile())).toMatchObject({ format: 'dunlin-backup' });
  });

  it('a note of two hundred pages: it stays on screen, and one that is shortened is saved', async () => {
    await openAccount(panel, 0);
    await typeNote(panel, 'All of it');
    const typed = await panel.$eval('.capture-bar textarea', (field) => {
      field.value = 'word '.repeat(40_000);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return field.value.length;
    });
    await pressCtrlEnter(panel);
    await whenSaid(panel, troubles['too-much'].title);
    expect(await panel.$eval('.capture-bar textarea', (one) => one.value.length)).toBe(typed);
    await panel.$eval('.capture-bar textarea', (field) => {
      field.value = 'The gist';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await whenJudged('trouble-too-much');
    await panel.focus('.capture-bar textarea');
    await pressCtrlEnter(panel);
    await whenSaid(panel, said.noteSaved);
    await expect.poll(() => timelineOf(panel)).toContain('The gist');
  });

  it('no storage at all: it is said, and what to do', async () => {
    await panel.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no storage here', 'SecurityError');
      };
    });
    await panel.reload();
    await whenSaid(panel, troubles.unavailable.title);
    await whenJudged('trouble-unavailable');
  });

  it('damaged records: they are left out and told of, the rest works, and all can be saved', async () => {
    const customers = (await worklistOf(panel)).length;
    const quiet = await quietPage();
    await quiet.evaluate(async () => {
      const base = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('dunlin');
        request.onsuccess = () => resolve(request.result);
      });
      const tx = base.transaction(['accounts', 'journal'], 'readwrite');
      const [book] = await new Promise<string[][]>((resolve) => {
        const request = tx.objectStore('accounts').getAllKeys();
        request.onsuccess = () => resolve(request.result as string[][]);
      });
      tx.objectStore('accounts').put({ book: book?.[0], key: 'name:Broken', invoices: 'none' });
      tx.objectStore('journal').put({ id: 'j1', book: book?.[0], account: null, kind: 'unheard of' });
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      base.close();
    });
    await quiet.close();
    await panel.reload();
    await whenSaid(panel, troubles.corrupt.title);
    await panel.waitForSelector('.account-row .name');
    await expect.poll(() => worklistOf(panel)).toHaveLength(customers);
    await whenJudged('trouble-corrupt');
    expect(JSON.parse(await savedFile())).toMatchObject({ format: 'dunlin-backup' });
    await openAccount(panel, 0);
    await writeNote(panel, 'Still works');
  });

  it('a database of a newer version: nothing is changed, and all of it can be saved', async () => {
    const quiet = await quietPage();
    // The panel lets go of the database when a newer program asks for it.
    await quiet.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('dunlin', 99);
          request.onsuccess = () => {
            request.result.close();
            resolve(null);
          };
          request.onerror = () => reject(request.error);
        }),
    );
    await quiet.close();
    await whenSaid(panel, troubles['newer-than-this-build'].title);
    await whenJudged('trouble-newer');
    expect(JSON.parse(await savedFile())).toMatchObject({ format: 'dunlin-backup', databaseVersion: 99 });
  });

  it('an older panel that does not let go: it is said, and this one goes on once that is closed', async () => {
    const quiet = await quietPage();
    await panel.close();
    await quiet.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('dunlin').onsuccess = resolve;
      });
      await new Promise((resolve) => {
        const request = indexedDB.open('dunlin', 1);
        request.onupgradeneeded = () => {
          const stores = { books: 'key', journal: 'id', settings: 'key' };
          const perAccount = { accounts: ['book', 'key'], parts: ['book', 'account', 'part'] };
          const drafts = { drafts: ['book', 'account'], noteDrafts: ['book', 'account'] };
          for (const [name, keyPath] of Object.entries({ ...stores, ...perAccount, ...drafts })) {
            const store = request.result.createObjectStore(name, { keyPath });
            if (name === 'journal') {
              store.createIndex('book', 'book');
              store.createIndex('account', ['book', 'account']);
            }
          }
        };
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve(null);
        };
      });
    });
    panel = await harness.openPanelAsTab(page, { today: tinyToday });
    await setPanelSize(panel, panelWidth);
    await whenSaid(panel, troubles['blocked-by-other-panel'].title);
    await whenJudged('trouble-blocked');
    await quiet.close();
    await panel.waitForFunction(
      (title) => !document.body.textContent?.includes(title),
      {},
      troubles['blocked-by-other-panel'].title,
    );
  });
});
