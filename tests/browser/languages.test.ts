/** The panel in German, and laid out from right to left, at its narrowest. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { de } from '../../lib/panel/texts/de.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { openAccount, readSite } from './panel-page.ts';
import { click, whenReadFrom, whenSaid } from './panel-says.ts';

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await setPanelSize(panel, 320);
  await readSite(panel);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

const isWider = () => panel.evaluate(() => document.documentElement.scrollWidth > innerWidth);
const openSettings = () => click(panel, `button[aria-label="${texts.frame.settings}"]`);

describe('from right to left', () => {
  it('nothing is wider than the panel, in list, account, draft and settings', async () => {
    await panel.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await isWider()).toBe(false);
    await openAccount(panel, 0);
    expect(await isWider()).toBe(false);
    await panel.keyboard.press('d');
    await panel.waitForSelector('.sender-form');
    expect(await isWider()).toBe(false);
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.account-row .name, .next-action');
    await panel.keyboard.press('?');
    await whenSaid(panel, texts.keys.text);
    expect(await isWider()).toBe(false);
    await panel.reload();
    await whenReadFrom(panel, page.url());
    await panel.waitForSelector('.account-row .name');
  });
});

describe('German', () => {
  it('is chosen in settings, stays, and fits', async () => {
    await openSettings();
    await panel.waitForSelector(`select[aria-label="${texts.settings.language}"]`);
    const loaded = panel.waitForNavigation();
    await panel.select(`select[aria-label="${texts.settings.language}"]`, 'de');
    await loaded;
    await whenReadFrom(panel, page.url());
    await whenSaid(panel, de.worklist.toDo);
    await expect.poll(() => panel.$eval('html', (html) => html.lang)).toBe('de');
    expect(await isWider()).toBe(false);
    await openAccount(panel, 0);
    await whenSaid(panel, de.account.timeline);
    expect(await isWider()).toBe(false);
    await panel.keyboard.press('d');
    await whenSaid(panel, de.sender.title);
    expect(await isWider()).toBe(false);
  });

  it('leaves again as it came', async () => {
    await panel.evaluate(() => localStorage.removeItem('dunlin-language'));
    await panel.reload();
    await whenSaid(panel, texts.worklist.toDo);
    await expect.poll(() => panel.$eval('html', (html) => html.lang)).toBe('en');
  });
});
