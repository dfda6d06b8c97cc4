/**
 * What storage cannot do, in the installed extension: each has its sentence and next step, the rest works, and everything
 * can still be saved. And the lock: nothing is to be seen, at the icon neither. SHOTS=folder takes pictures.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { badgeOf } from './extension-ways.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { complaints, panelWidth } from './judged.ts';
import { backToWorklist, openAccount, openAccountOf, readSite, worklistOf } from './panel-page.ts';
import { click, press, pressCtrlEnter, typeNote, whenSaid, writeNote } from './panel-says.ts';

/** The browser's own, in the worker. */
declare const chrome: {
  readonly alarms: { readonly onAlarm: { dispatch(alarm: { readonly name: string }): void } };
};

const { troubles, backup, lock, settings } = texts;

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

/** Opens the settings and sets a lock there. */
async function setLock(): Promise<void> {
  await press(panel, texts.frame.settings);
  await panel.waitForSelector('#lock-second');
  for (const field of ['#lock-first', '#lock-second']) await panel.type(field, 'open sesame');
  await press(panel, lock.set);
  await panel.waitForSelector('#lock-first', { hidden: true });
}

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

describe('the lock', () => {
  const customer = 'Total Comfort Heating';

  it('hides panel and count at once, opens by its passphrase alone, and is in force after a restart', async () => {
    await openAccountOf(panel, customer);
    await writeNote(panel, 'call back tomorrow');
    await press(panel, texts.frame.back);
    await setLock();
    await whenJudged('lock-settings');
    await press(panel, lock.now);
    await panel.waitForSelector('#lock-passphrase:focus');
    await whenJudged('lock');
    // biome-ignore lint/performance/useDomNodeTextContent: what is to be seen
    const seen = () => panel.evaluate(() => document.body.innerText);
    expect(await seen()).not.toContain(customer);
    await expect.poll(() => badgeOf(harness.browser, harness.extensionId)).toBe('');
    await panel.keyboard.type('m');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#lock-passphrase-error');
    expect(await seen()).not.toContain(customer);
    await panel.click('#lock-passphrase', { count: 3 });
    await panel.keyboard.type('open sesame');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#lock-passphrase', { hidden: true });
    await harness.restart();
    const tab = await harness.openTab(sites.pages['invoices-all'] ?? '');
    panel = await harness.openPanel(tab, { today: tinyToday });
    await panel.waitForSelector('#lock-passphrase');
    expect(await seen()).not.toContain(customer);
  });

  it('comes by itself once nobody was at it, takes the count away, and hides the window for a note too', async () => {
    await openAccountOf(panel, customer);
    await writeNote(panel, 'call back tomorrow');
    await backToWorklist(panel);
    await setLock();
    const note = await harness.browser.newPage();
    await note.goto(`chrome-extension://${harness.extensionId}/quick-note.html`);
    await note.waitForSelector('.quick-note textarea');
    const worker = await harness.browser.waitForTarget((one) => one.type() === 'service_worker');
    const passed = () => {
      const now = Date.now;
      Date.now = () => now() + 600_000;
    };
    for (const of of [panel, note, await worker.worker()]) await of?.evaluate(passed);
    await panel.waitForSelector('#lock-passphrase');
    await note.waitForSelector('#lock-passphrase');
    expect(await note.$('.quick-note textarea')).toBeNull();
    await (await worker.worker())?.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'count-again' }));
    await expect.poll(() => badgeOf(harness.browser, harness.extensionId)).toBe('');
    await note.type('#lock-passphrase', 'open sesame');
    await note.keyboard.press('Enter');
    await note.waitForSelector('.quick-note textarea');
    await panel.waitForSelector('#lock-passphrase', { hidden: true });
  });

  it('is left without its passphrase by erasing everything', async () => {
    await setLock();
    await press(panel, lock.now);
    await panel.waitForSelector('#lock-passphrase:focus');
    await press(panel, lock.forgotten);
    await click(panel, `main.lock ::-p-aria([name="${settings.eraseAll}"][role="button"])`);
    await press(panel, settings.eraseYes);
    await panel.waitForSelector('#lock-passphrase', { hidden: true });
    await whenSaid(panel, texts.said.allErased);
  });
});
