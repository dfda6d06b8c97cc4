/**
 * The day of a clerk, in a real browser with the real side panel: allow the site, see whom to contact, copy the
 * reminder, take it back, keep a note, and find everything again after a restart.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { clipboardOf } from './clipboard.ts';
import { type Harness, launch } from './harness.ts';
import {
  backToWorklist,
  bannerOf,
  fillSender,
  openAccountOf,
  readSite,
  timelineOf,
  whenRead,
  worklistOf,
} from './panel-page.ts';
import { press } from './panel-says.ts';
import { sender } from './sample-sender.ts';

const today = tinyToday;
const customer = 'Total Comfort Heating';
/** Written by hand from the books: INV-108 of 9,999.00 was due on 4 February, 99 days before the day of the test. */
const reminder = `Hello,

A friendly note about the account of Total Comfort Heating: the invoice below is past its due date. Could you arrange payment by May 21, 2026, or tell us which day suits you?

If it is on its way already, thank you: there is nothing more to do.

INV-108 · of January 5, 2026 · due February 4, 2026 · 99 days overdue · $9,999.00
To pay: $9,999.00

To answer in a line, start the subject of your reply with one of these and add the invoice number: Question, Not right, Payment date, or Paid.

How to pay (please quote the invoice number):
Bank transfer to 000123456

Payment terms: 30 days from the invoice date. If something is not right, or another day suits you better, write to accounts@juniperlane.example.com or call +1 212 555 0142. We answer within one working day.

Kind regards,
Mia Lund
Juniper Lane Supply Co.`;

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

async function openLedger(): Promise<void> {
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today });
}

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today });
  harness = await launch();
  await openLedger();
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

describe('from an open ledger to a sent reminder and a saved note', () => {
  it('asks for this one site, and reads nothing before it is allowed', async () => {
    await panel.waitForSelector('.first-run .button.primary');
    expect(await panel.$eval('.first-run .button.primary', (one) => one.textContent)).toBe(
      texts.firstRun.read(new URL(sites.url).host),
    );
    await expect.poll(() => worklistOf(panel)).toEqual([]);
  });

  it('reads the page after one click and says whom to contact first, and why', async () => {
    await harness.grant(sites.url);
    await page.bringToFront();
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

  it('asks who writes once, in place, and then shows the letter', async () => {
    await openAccountOf(panel, customer);
    await panel.keyboard.press('d');
    await fillSender(panel, sender);
    await panel.waitForSelector('.letter');
  });

  it('copies the whole reminder, as plain text and as rich text, and logs it', async () => {
    await press(panel, texts.draft.copy);
    await panel.waitForSelector('.sent');
    const { text, html } = await clipboardOf(harness, panel);
    expect(text).toBe(reminder);
    expect(html).toContain('<table');
    expect(html).toContain('INV-108');
    expect(html).toContain('$9,999.00');
  });

  it('counts it until “Not sent?” takes it back', async () => {
    await expect.poll(() => panel.$eval('.sent', (one) => one.textContent)).toContain(texts.draft.counted);
    await press(panel, texts.draft.notSent);
    await panel.waitForSelector('.sent', { hidden: true });
    await backToWorklist(panel);
    await expect
      .poll(async () => (await worklistOf(panel)).find(({ name }) => name === customer))
      .toMatchObject({ why: expect.stringContaining('Never reminded') });
  });

  it('keeps a note from the first key, and shows it in the timeline once saved', async () => {
    await panel.keyboard.press('n');
    await panel.waitForSelector('.capture-bar textarea:focus');
    await panel.keyboard.type('Spoke to Ana: cheque 1234 goes out on Friday');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    // What was typed is understood, too.
    await expect
      .poll(() => timelineOf(panel))
      .toEqual(
        expect.arrayContaining([
          'Spoke to Ana: cheque 1234 goes out on Friday',
          expect.stringContaining('Cheque'),
        ]),
      );
    await expect
      .poll(async () => (await timelineOf(panel)).at(-1))
      .toEqual(expect.stringContaining('First reminder'));
  });

  it('has everything again after the browser was closed, without asking for the site again', async () => {
    await harness.restart();
    await openLedger();
    await whenRead(panel);
    await openAccountOf(panel, customer);
    await expect.poll(() => timelineOf(panel)).toContain('Spoke to Ana: cheque 1234 goes out on Friday');
    await panel.keyboard.press('d');
    // The sender is known: the letter is there at once.
    await panel.waitForSelector('.letter');
  });
});
