/** The day of a clerk in Firefox: allow the site, see whom to contact, write, take it back, keep a note. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import {
  bannerOf,
  fillSender,
  openAccountOf,
  readSite,
  timelineOf,
  worklistOf,
} from '../browser/panel-page.ts';
import { press } from '../browser/panel-says.ts';
import { sender } from '../browser/sample-sender.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type FirefoxHarness, launchFirefox } from './harness.ts';

const customer = 'Total Comfort Heating';
let sites: Sites;
let harness: FirefoxHarness;
let panel: Page;

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launchFirefox();
  await harness.grant(sites.url);
  panel = await harness.openPanel(await harness.openTab(sites.pages['invoices-all'] ?? ''), tinyToday);
});
afterAll(async () => {
  await harness?.close();
  await sites?.close();
});

describe('in Firefox', () => {
  it('reads the page and says whom to contact first, and why', async () => {
    await readSite(panel);
    await expect.poll(() => bannerOf(panel)).toMatch(/^Juniper Lane Supply Co\. · 13 .*sums agree/);
    // Less is open, but what was left for so long is expected to stay open far longer.
    await expect
      .poll(async () => (await worklistOf(panel)).slice(0, 2))
      .toMatchObject([
        { name: customer, amount: '$9,999.00', facts: '99 days · 1 invoice' },
        { amount: '$12,500.00', facts: '11 days · 1 invoice' },
      ]);
  });

  it('writes the reminder, with the right amount', async () => {
    await openAccountOf(panel, customer);
    await panel.keyboard.press('d');
    await fillSender(panel, sender);
    await panel.waitForSelector('.letter');
    await expect.poll(() => panel.$eval('.letter', (one) => one.textContent)).toContain('$9,999.00');
  });

  it('copies it, counts it as sent, and takes it back', async () => {
    await press(panel, texts.draft.copy);
    await panel.waitForSelector('.sent');
    await expect.poll(() => panel.$eval('.sent', (one) => one.textContent)).toContain(texts.draft.counted);
    await press(panel, texts.draft.notSent);
    await panel.waitForSelector('.sent', { hidden: true });
  });

  it('keeps a note', async () => {
    await panel.keyboard.press('n');
    await panel.waitForSelector('.capture-bar textarea:focus');
    await panel.keyboard.type('Spoke to Ana');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await panel.waitForSelector('.timeline .words');
    await expect.poll(async () => (await timelineOf(panel))[0]).toBe('Spoke to Ana');
  });
});
