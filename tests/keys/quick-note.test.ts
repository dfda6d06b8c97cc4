/** The note window over a page: it has the keyboard, and the page gets no key. Needs a screen and real keys. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Harness, launch } from '../browser/harness.ts';
import { openAccountOf, readSite } from '../browser/panel-page.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { run } from '../tools/run.ts';
import { type Screen, startScreen } from '../tools/screen.ts';

const today = tinyToday;
const customer = '<b>Bold</b> & Partners';

let screen: Screen;
let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

beforeAll(async () => {
  const shown = await startScreen(1300, 900);
  if (!shown) throw new Error('Xvfb is not installed: a test of real keys needs a screen.');
  screen = shown;
  sites = await startSites({ books: 'tiny', today });
  harness = await launch({ headless: false, display: screen.display });
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today });
  await readSite(panel);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const kind of ['keydown', 'keypress', 'keyup', 'input'])
      addEventListener(kind, (event) => heard.push(`${kind} ${'key' in event ? event.key : ''}`), true);
  });
});
afterAll(async () => {
  await harness?.close();
  await sites?.close();
  await screen?.close();
});

/** Real keys, as a keyboard sends them. */
async function xdotool(...args: string[]): Promise<void> {
  const { code, output } = await run('xdotool', args, { DISPLAY: screen.display });
  if (code !== 0) throw new Error(`xdotool ${args.join(' ')}: ${output}`);
}

const noteWindow = async (): Promise<Page> => {
  const target = await harness.browser.waitForTarget((one) => one.url().includes('/quick-note.html'));
  const note = await target.asPage();
  await note.waitForSelector('.quick-note textarea, .quick-note input');
  return note;
};
/** The window has gone, so that the next one found is a new one. */
const noteGone = (): Promise<void> =>
  new Promise((resolve) => {
    const { browser } = harness;
    const look = (): void => {
      if (browser.targets().some((one) => one.url().includes('/quick-note.html'))) return;
      browser.off('targetdestroyed', look);
      resolve();
    };
    browser.on('targetdestroyed', look);
    look();
  });
const heard = (): Promise<string[]> =>
  page.evaluate(() =>
    (Reflect.get(globalThis, 'heard') as string[]).filter((one) => !/Alt|Shift|K$|k$/.test(one)),
  );

/** The page has the focus, as while somebody works in the ledger. */
async function workInPage(): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => window.focus());
}

describe('the note window', () => {
  it('opens by its key, takes what is typed without a click, and the page gets none of it', async () => {
    await workInPage();
    await xdotool('key', 'alt+shift+k');
    const note = await noteWindow();
    await note.waitForFunction(() => document.hasFocus());
    await xdotool('type', '--delay', '20', 'rang about the delivery');
    await note.waitForFunction(() => document.querySelector('textarea')?.value === 'rang about the delivery');
    // Nobody is chosen yet: Enter asks whom it is for.
    await xdotool('key', 'Return');
    await note.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await xdotool('type', '--delay', '20', 'bold');
    await note.waitForFunction(() => document.querySelectorAll('.quick-hits li').length === 1);
    await xdotool('key', 'Return');
    await note.waitForSelector('.quick-for');
    await xdotool('key', 'Return');
    await note.waitForFunction(
      (words) => document.body.textContent?.includes(words),
      {},
      texts.quickNote.saved(customer),
    );
    await noteGone();
    expect(await heard()).toEqual([]);
  });

  it('shows what was saved in the panel at once', async () => {
    await openAccountOf(panel, customer);
    await panel.waitForFunction(() =>
      document.querySelector('.timeline')?.textContent?.includes('rang about the delivery'),
    );
  });

  it('shows what it understood before Enter saves it', async () => {
    await workInPage();
    await xdotool('key', 'alt+shift+k');
    const note = await noteWindow();
    await note.waitForFunction(() => document.hasFocus());
    await xdotool('type', '--delay', '20', 'pays 25.00 on 11 December');
    await xdotool('key', 'Return');
    await note.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await xdotool('type', '--delay', '20', 'bold');
    await note.waitForFunction(() => document.querySelectorAll('.quick-hits li').length === 1);
    await xdotool('key', 'Return');
    await note.waitForSelector('.parsed-chip');
    await expect
      .poll(() => note.$eval('.parsed-chip', (one) => one.textContent))
      .toMatch(/^Promise .*25\.00.*11 Dec/);
    await xdotool('key', 'Return');
    await note.waitForFunction(() => document.querySelector('.quick-saved') !== null);
    await noteGone();
    await panel.waitForFunction(() =>
      [...document.querySelectorAll('.agreed-row')].some((row) => row.textContent?.includes('11 Dec')),
    );
    expect(await heard()).toEqual([]);
  });

  it('keeps a draft when it is left by Escape', async () => {
    await workInPage();
    await xdotool('key', 'alt+shift+k');
    const note = await noteWindow();
    await note.waitForFunction(() => document.hasFocus());
    await xdotool('type', '--delay', '20', 'half a thought');
    await note.waitForFunction(() => document.querySelector('textarea')?.value === 'half a thought');
    await xdotool('key', 'Escape');
    await noteGone();
    await workInPage();
    await xdotool('key', 'alt+shift+k');
    const again = await noteWindow();
    await again.waitForFunction(() => document.querySelector('textarea')?.value === 'half a thought');
    await xdotool('key', 'Escape');
    await noteGone();
    expect(await heard()).toEqual([]);
  });

  it('comes from a selection, for the customer named in it', async () => {
    const worker = await harness.browser.waitForTarget((one) => one.type() === 'service_worker');
    const background = await worker.worker();
    await workInPage();
    await background?.evaluate((selectionText) => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own object, in its own process
      (globalThis as any).chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'note-for-selection', selectionText },
        {},
      );
    }, `Spoke to ${customer} today`);
    const note = await noteWindow();
    await note.waitForSelector('.quick-for');
    await expect.poll(() => note.$eval('.quick-for b', (one) => one.textContent)).toBe(customer);
    await note.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('Spoke to'));
    await xdotool('key', 'Return');
    await note.waitForFunction(() => document.querySelector('.quick-saved') !== null);
    await panel.waitForFunction(() => document.querySelector('.timeline')?.textContent?.includes('Spoke to'));
  });
});
