/** Every version there was is updated to this one in a real browser, and its user finds everything as it was left. */
import { cp, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { migrations } from '../../lib/store/migrations/index.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { extensionDir } from '../tools/build.ts';
import { type Harness, launch } from './harness.ts';
import { type Dump, frozenDumps, oldExtension } from './old-extension.ts';
import { backToWorklist, openAccountOf } from './panel-page.ts';
import { noteOf, press, whenReadFrom, whenSaid } from './panel-says.ts';

/** The old worker's and the browser's own, as far as they are called here. */
declare const chrome: {
  readonly scripting: {
    getRegisteredContentScripts(): Promise<{ readonly matches: readonly string[]; readonly js: string[] }[]>;
    registerContentScripts(scripts: readonly object[]): Promise<void>;
  };
  readonly permissions: { request(what: { readonly origins: readonly string[] }): Promise<boolean> };
};
declare global {
  /** The old worker's: resolves once its database is made. */
  var left: Promise<void>;
}

const all = await frozenDumps();
const ofThisMachine = 'http://127.0.0.1/*';

let sites: Sites;
let harness: Harness;
let folder = '';
beforeAll(async () => {
  sites = await startSites({ books: 'tiny' });
});
afterEach(async () => {
  await harness.close();
  await rm(folder, { recursive: true, force: true });
});
afterAll(() => sites.close());

/** A browser in which the older version left its data, and was allowed to read the sites served here. */
async function launchOld(dump: Dump): Promise<void> {
  folder = await oldExtension(dump);
  harness = await launch({ extension: folder });
  const target = await harness.browser.waitForTarget((one) => one.type() === 'service_worker');
  await (await target.worker())?.evaluate(() => globalThis.left);
  await harness.grant(sites.url);
  const page = await harness.browser.newPage();
  await page.goto(`chrome-extension://${harness.extensionId}/settings.html`);
  const allowed = await page.evaluate(
    async (matches) => {
      const yes = await chrome.permissions.request({ origins: matches });
      await chrome.scripting.registerContentScripts([{ id: 'page', matches, js: ['old-reader.js'] }]);
      return yes;
    },
    [ofThisMachine],
  );
  expect(allowed).toBe(true);
  await page.close();
}

/** Today's build, put over the older version. */
async function update(): Promise<void> {
  await cp(extensionDir, folder, { recursive: true });
  await harness.update(folder);
}

const registered = (panel: Page): Promise<string> =>
  panel.evaluate(async () =>
    JSON.stringify(
      (await chrome.scripting.getRegisteredContentScripts()).map(({ matches, js }) => [...matches, ...js]),
    ),
  );

/** The version of the database, and how many records each store holds. */
async function database(): Promise<{ version: number; counts: { [store: string]: number } }> {
  const page = await harness.browser.newPage();
  await page.goto(`chrome-extension://${harness.extensionId}/manifest.json`);
  const found = await page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('dunlin');
      request.onsuccess = () => resolve(request.result);
    });
    const names = [...opened.objectStoreNames];
    const tx = opened.transaction(names);
    const counted = names.map(
      (name) =>
        new Promise<[string, number]>((resolve) => {
          const request = tx.objectStore(name).getAll();
          // Accounts lie several to a record.
          request.onsuccess = () =>
            resolve([name, request.result.flatMap((one) => one.accounts ?? one).length]);
        }),
    );
    const counts = Object.fromEntries(await Promise.all(counted));
    opened.close();
    return { version: opened.version, counts };
  });
  await page.close();
  return found;
}

it.each(all)(
  'version $version of the database is updated: everything is there, and sites are read as before',
  async (dump) => {
    await launchOld(dump);
    await update();

    // A page nobody allowed: what is shown was stored.
    const page = await harness.openTab(sites.otherUrl);
    const panel = await harness.openPanel(page);
    await openAccountOf(panel, 'Northwind Foods');
    await whenSaid(panel, 'INV-1');
    await whenSaid(panel, 'Called, will pay on Friday.');
    await expect.poll(() => noteOf(panel)).toBe('She will ca');
    await backToWorklist(panel);
    await press(panel, texts.frame.settings);
    await panel.waitForFunction(() => document.querySelector<HTMLInputElement>('#author')?.value === 'Ada');

    const { version, counts } = await database();
    expect(version).toBe(migrations.at(-1)?.to);
    for (const [name, records] of Object.entries(dump.stores))
      expect(counts[name], name).toBeGreaterThanOrEqual(records.length);

    await expect
      .poll(() => registered(panel))
      .toBe(JSON.stringify([[ofThisMachine, 'content-scripts/page.js']]));
    await page.goto(sites.pages['invoices-all'] ?? '');
    await page.bringToFront();
    await whenReadFrom(panel, page.url());
  },
);
