/** What Dunlin may see: only what was allowed, only while it is allowed, and through worker ends and updates. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { extensionDir } from '../tools/build.ts';
import { type Harness, type LaunchOptions, launch } from './harness.ts';
import { openAccountOf, readSite, timelineOf, worklistOf } from './panel-page.ts';
import { noticeOf, press, whenNoticed, whenReadFrom, whenSaid, writeNote } from './panel-says.ts';

/** What Chromium gives an extension's pages, as far as it is called here. */
declare const chrome: {
  readonly scripting: {
    getRegisteredContentScripts(): Promise<{ readonly matches: readonly string[]; readonly js: string[] }[]>;
  };
  readonly permissions: { getAll(): Promise<{ readonly origins: readonly string[] }> };
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly tabs: { query(which: object): Promise<{ readonly url?: string }[]> };
};

const today = tinyToday;
const customer = 'Total Comfort Heating';
const readerOn = (...matches: string[]) => [{ matches, js: ['content-scripts/page.js'] }];

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

const host = (): string => new URL(sites.url).host;
const otherHost = (): string => new URL(sites.otherUrl).host;
const ledger = (): string => sites.pages['invoices-all'] ?? '';
/** The same ledger under an origin that nobody allowed. */
const elsewhere = (): string => ledger().replace(sites.url, sites.otherUrl);

/** A browser with the panel open beside the ledger, which is not allowed yet. */
async function openLedger(options: LaunchOptions = {}): Promise<void> {
  harness = await launch(options);
  page = await harness.openTab(ledger());
  panel = await harness.openPanel(page, { today });
}

async function openAllowedLedger(options: LaunchOptions = {}): Promise<void> {
  await openLedger(options);
  await harness.grant(sites.url);
  await page.bringToFront();
  await readSite(panel);
}

const registered = (): Promise<object[]> =>
  panel.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ matches, js }) => ({ matches, js })),
  );

/** Waits until the reader starts by itself on exactly these. */
async function whenRegistered(...matches: string[]): Promise<void> {
  await panel.waitForFunction(
    async (wanted) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return JSON.stringify(scripts.map((script) => script.matches)) === wanted;
    },
    {},
    JSON.stringify(matches.length > 0 ? [matches] : []),
  );
}

/** Keys of the books in the database. */
const keptBooks = (): Promise<unknown[]> =>
  panel.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const base = await asked(indexedDB.open('dunlin'));
    const keys = await asked(base.transaction('books').objectStore('books').getAllKeys());
    base.close();
    return keys;
  });

const origins = (): Promise<readonly string[]> =>
  panel.evaluate(async () => (await chrome.permissions.getAll()).origins);

beforeEach(async () => {
  sites = await startSites({ books: 'tiny', today });
});
afterEach(async () => {
  await harness.close();
  await sites.close();
});

describe('before a site is allowed', () => {
  it('Dunlin may see no site, and starts nothing in any', async () => {
    await openLedger();
    expect(await origins()).toEqual([]);
    expect(await registered()).toEqual([]);
  });

  it('the panel names the site and offers the one button, above what it already knows', async () => {
    await openAllowedLedger();
    await page.goto(elsewhere());
    // Another origin: the browser tells its address only after a click on the icon.
    await whenNoticed(panel, texts.states.addressUnknown.title);
    await expect.poll(() => noticeOf(panel)).toMatchObject({ acts: [texts.states.sample] });
    await harness.openPanel(page);
    await whenNoticed(panel, texts.states.noAccess.title);
    await expect.poll(() => noticeOf(panel)).toMatchObject({ acts: [texts.states.read(otherHost())] });
    await expect.poll(async () => (await worklistOf(panel))[0]).toMatchObject({ name: customer });
  });

  it('a tab whose icon was never clicked is asked for a click on it', async () => {
    await openLedger();
    await harness.openTab(elsewhere());
    await whenNoticed(panel, texts.states.addressUnknown.title);
    await page.bringToFront();
    await expect
      .poll(() => panel.$eval('.first-run .button.primary', (one) => one.textContent))
      .toBe(texts.firstRun.read(host()));
  });

  it('a page of the browser itself is named as one that no extension may read', async () => {
    await openLedger();
    await harness.openTab('chrome://version');
    await whenNoticed(panel, texts.states.closedPage.title);
  });
});

describe('an allowed site', () => {
  it('is the only one where the reader starts', async () => {
    await openAllowedLedger();
    await whenRegistered('http://127.0.0.1/*');
    expect(await origins()).toEqual(['http://127.0.0.1/*']);
    expect(await registered()).toEqual(readerOn('http://127.0.0.1/*'));
  });

  it('is read after the worker was ended, and another one is allowed then', async () => {
    await openAllowedLedger();
    await whenRegistered('http://127.0.0.1/*');
    await harness.killWorker();
    const second = await harness.openTab(sites.pages['invoices-search'] ?? '');
    await whenReadFrom(panel, second.url());
    await harness.grant(sites.otherUrl);
    await second.goto(elsewhere());
    await harness.openPanel(second);
    await harness.killWorker();
    await press(panel, texts.states.read(otherHost()));
    await whenReadFrom(panel, second.url());
    await whenRegistered('http://127.0.0.1/*', 'http://localhost/*');
    await harness.killWorker();
    await panel.close();
    panel = await harness.openPanel(page, { today });
    await whenReadFrom(panel, page.url());
  });

  it('is given back in settings: the page is no longer read, and what is known stays', async () => {
    await openAllowedLedger();
    await whenRegistered('http://127.0.0.1/*');
    const before = await worklistOf(panel);
    await press(panel, texts.frame.settings);
    await press(panel, texts.settings.forgetSite('http://127.0.0.1/*'));
    await panel.waitForFunction(
      (text) => document.body.textContent?.includes(text),
      {},
      texts.settings.noSites,
    );
    await whenRegistered();
    await panel.keyboard.press('Escape');
    await whenNoticed(panel, texts.states.noAccess.title);
    await expect.poll(() => noticeOf(panel)).toMatchObject({ acts: [texts.states.read(host())] });
    await expect.poll(() => worklistOf(panel)).toEqual(before);
  });
});

describe('a private window', () => {
  it('is not seen, and nothing of it is kept, while the browser keeps extensions out of it', async () => {
    await openAllowedLedger();
    await whenRegistered('http://127.0.0.1/*');
    const books = await keptBooks();
    const secret = await (await harness.browser.createBrowserContext()).newPage();
    const other = sites.pages['invoices-second-company'] ?? '';
    await secret.goto(other);
    expect(await panel.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(false);
    expect(
      await panel.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url)),
    ).not.toContain(other);
    // A page that is read afterwards has been kept, and of the other nothing was.
    await page.goto(sites.pages['invoices-search'] ?? '');
    await whenReadFrom(panel, page.url());
    expect(await keptBooks()).toEqual(books);
  });
});

describe('an update of the extension', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dunlin-update-'));
    await cp(extensionDir, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps sites, reader and everything that was stored', async () => {
    await openAllowedLedger({ extension: folder });
    await openAccountOf(panel, customer);
    await writeNote(panel, 'Ana is away until Monday');
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...manifest, version: '99.0.1' }));
    const gone = new Promise((resolve) => panel.once('close', resolve));
    await harness.update(folder);
    await gone;

    panel = await harness.openPanel(page, { today });
    // The reader left behind in the open tab is of no use any more; the page is read all the same.
    await whenReadFrom(panel, page.url());
    await whenRegistered('http://127.0.0.1/*');
    await openAccountOf(panel, customer);
    await expect.poll(() => timelineOf(panel)).toEqual(['Ana is away until Monday']);
    await panel.keyboard.press('Escape');
    await press(panel, texts.frame.settings);
    await whenSaid(panel, texts.settings.version('99.0.1'));
  });
});
