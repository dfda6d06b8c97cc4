/** A letter handed to the page beside the panel, and a copy taken from it, in Firefox. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { startComposePages } from '../browser/compose-pages.ts';
import { fillSender, openAccountOf, readSite } from '../browser/panel-page.ts';
import { click, press, whenReadFrom } from '../browser/panel-says.ts';
import { sender } from '../browser/sample-sender.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type FirefoxHarness, launchFirefox } from './harness.ts';

let sites: Sites;
let pages: Awaited<ReturnType<typeof startComposePages>>;
let harness: FirefoxHarness;
let page: Page;
let panel: Page;

const choose = (way: string) => panel.select('.control-strip select', way);

beforeAll(async () => {
  pages = await startComposePages();
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launchFirefox();
  await harness.grant(sites.url);
  await harness.grant(pages.origin);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, tinyToday);
  await readSite(panel);
  await openAccountOf(panel, 'Total Comfort Heating');
  await panel.keyboard.press('d');
  await fillSender(panel, sender);
  await panel.waitForSelector('.letter');
});
afterAll(async () => {
  await harness?.close();
  await sites?.close();
  pages?.close();
});

describe('in Firefox, the field of the page in which the cursor stands', () => {
  const takeBack = async (): Promise<void> => {
    await panel.bringToFront();
    await panel.waitForSelector('.sent');
    await press(panel, texts.draft.notSent);
    await panel.waitForSelector('.control-strip');
    await choose('page');
  };

  beforeAll(async () => {
    await page.goto(`${pages.origin}/compose`);
    await whenReadFrom(panel, page.url());
    await choose('page');
  });

  it('takes the letter as text; one undo takes it out, and the page heard of it', async () => {
    await page.focus('#plain');
    await page.keyboard.press('End');
    await panel.bringToFront();
    await press(panel, texts.draft.leave.page);
    await panel.waitForSelector('.sent');
    const value = () => page.$eval('#plain', (field) => field instanceof HTMLTextAreaElement && field.value);
    await expect
      .poll(() => value())
      .toMatch(/^Before: Hello,\n\n[\s\S]*INV-108 · of January 5, 2026 · due February 4, 2026/);
    await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'inputs'))).toBeGreaterThan(0);
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(() => value()).toBe('Before: ');
    await takeBack();
  });

  it('may be an editor of its own, whose undo it joins', async () => {
    await page.click('.ql-editor');
    await panel.bringToFront();
    await press(panel, texts.draft.leave.page);
    await panel.waitForSelector('.sent');
    await expect.poll(() => page.$eval('.ql-editor', (editor) => editor.textContent)).toContain('INV-108');
    await page.evaluate(() => Reflect.get(globalThis, 'quill').history.undo());
    await expect.poll(() => page.$eval('.ql-editor', (editor) => editor.textContent)).toBe('Before');
    await takeBack();
  });
});

it('in Firefox, the copy that the page links is fetched by its own login and goes with the mail file', async () => {
  await page.goto(`${pages.origin}/invoice`);
  await panel.bringToFront();
  await whenReadFrom(panel, page.url());
  await choose('eml');
  await click(panel, '.file-rows summary');
  await press(panel, texts.draft.attachCopy('INV-108'));
  await panel.waitForSelector('.file-row');
  await expect.poll(() => panel.$eval('.file-row', (row) => row.textContent)).toContain('INV-108.pdf');
});
