/**
 * A letter handed to the page beside the panel, and a copy taken from it: a plain field, an editor of its own that many
 * mail pages use, one undo in each; the PDF that the page links, with the page's own login.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { startComposePages } from './compose-pages.ts';
import { type Harness, launch } from './harness.ts';
import { fillSender, openAccountOf, readSite } from './panel-page.ts';
import { click, press, whenReadFrom } from './panel-says.ts';
import { sender } from './sample-sender.ts';

const customer = 'Total Comfort Heating';
let sites: Sites;
let harness: Harness;
let pages: Awaited<ReturnType<typeof startComposePages>>;
let page: Page;
let panel: Page;

beforeAll(async () => {
  pages = await startComposePages();
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await harness.grant(sites.url, pages.origin);
  await page.bringToFront();
  await readSite(panel);
  await openAccountOf(panel, customer);
  await panel.keyboard.press('d');
  await fillSender(panel, sender);
  await panel.waitForSelector('.letter');
});
afterAll(async () => {
  await harness.close();
  await sites.close();
  pages.close();
});

const choose = (way: string) => panel.select('.control-strip select', way);
const takeBack = async (): Promise<void> => {
  await panel.waitForSelector('.sent');
  await press(panel, texts.draft.notSent);
  await panel.waitForSelector('.control-strip');
  await choose('page');
};

describe('the field of the page in which the cursor stands', () => {
  beforeAll(async () => {
    await page.goto(`${pages.origin}/compose`);
    await whenReadFrom(panel, page.url());
    await choose('page');
  });

  it('takes the letter as text; one undo takes it out, and the page heard of it', async () => {
    await page.focus('#plain');
    await page.keyboard.press('End');
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
    await page.bringToFront();
    await page.click('.ql-editor');
    await press(panel, texts.draft.leave.page);
    await panel.waitForSelector('.sent');
    const text = () => page.$eval('.ql-editor', (editor) => editor.textContent ?? '');
    await page.waitForFunction(() => document.querySelector('.ql-editor')?.textContent?.includes('INV-108'));
    await expect.poll(() => text()).toContain('Juniper Lane Supply Co.');
    await page.evaluate(() => Reflect.get(globalThis, 'quill').history.undo());
    await expect.poll(() => text()).toBe('Before');
    await takeBack();
  });

  it('is missed where none has the focus: nothing is logged', async () => {
    await page.bringToFront();
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await press(panel, texts.draft.leave.page);
    await panel.waitForFunction(() => document.body.textContent?.includes('No field of the page'));
    await expect.poll(() => panel.$('.sent')).toBeNull();
  });
});

it('the copy that the page links is fetched by its own login and goes with the mail file', async () => {
  await page.goto(`${pages.origin}/invoice`);
  await whenReadFrom(panel, page.url());
  await choose('eml');
  await click(panel, '.file-rows summary');
  await press(panel, texts.draft.attachCopy('INV-108'));
  await panel.waitForSelector('.file-row');
  await expect.poll(() => panel.$eval('.file-row', (row) => row.textContent)).toContain('INV-108.pdf');
});
