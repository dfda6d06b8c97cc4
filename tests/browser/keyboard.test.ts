/** A clerk's day without a mouse: a site, a letter, a note, a call, a dispute and the settings. The focus is never lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import { pressCtrlEnter, whenSaid } from './panel-says.ts';
import { sender } from './sample-sender.ts';

let sites: Sites;
let harness: Harness;
let panel: Page;

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  await harness.grant(sites.url);
  const page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

/** Presses Tab until the focus is there. */
async function tabTo(selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await panel.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function tabToButton(name: string): Promise<void> {
  const found = await panel.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await found?.evaluate((one) => one.setAttribute('data-wanted', ''));
  await tabTo('[data-wanted]');
}

const focused = (): Promise<boolean> => panel.evaluate(() => document.activeElement !== document.body);
/** As many as it takes: the first one leaves a field. */
async function escapeTo(selector: string): Promise<void> {
  for (let step = 0; step < 6 && !(await panel.$(selector)); step += 1) {
    await panel.keyboard.press('Escape');
    await panel.evaluate(() => new Promise(requestAnimationFrame));
  }
  await panel.waitForSelector(selector);
  await expect.poll(focused).toBe(true);
}

it('reads a site, and opens the first customer', async () => {
  await panel.waitForSelector('.first-run .button.primary');
  await tabTo('.first-run .button.primary');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.account-row .name');
  await tabTo('.account-row .name');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.next-action');
  await expect.poll(focused).toBe(true);
});

it('drafts a reminder, once the sender is filled in', async () => {
  await panel.keyboard.press('d');
  await panel.waitForSelector('.sender-form');
  for (const [name, value] of Object.entries(sender)) {
    await tabTo(`.sender-form [name="${name}"]`);
    await panel.keyboard.down('Control');
    await panel.keyboard.press('a');
    await panel.keyboard.up('Control');
    await panel.keyboard.type(value);
  }
  await pressCtrlEnter(panel);
  await panel.waitForSelector('.letter');
  await escapeTo('.next-action');
});

it('writes a note', async () => {
  await panel.keyboard.press('n');
  await panel.waitForSelector('.capture-bar textarea:focus');
  await panel.keyboard.type('Rang, nobody there');
  await pressCtrlEnter(panel);
  await whenSaid(panel, texts.said.noteSaved);
  await expect.poll(focused).toBe(true);
});

it('takes a letter along, and takes back that it was sent', async () => {
  await panel.keyboard.press('Escape');
  await panel.waitForFunction(() => !document.activeElement?.matches('textarea'));
  await panel.keyboard.press('d');
  await panel.waitForSelector('.letter');
  await tabToButton(texts.draft.copy);
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.sent');
  await expect.poll(focused).toBe(true);
  await tabToButton(texts.draft.notSent);
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.sent', { hidden: true });
  await expect.poll(focused).toBe(true);
  await escapeTo('.next-action');
});

it('records a call', async () => {
  await panel.keyboard.press('c');
  await panel.waitForSelector('textarea[aria-label="What is said"]:focus');
  await panel.keyboard.type('Ana pays on Friday');
  await pressCtrlEnter(panel);
  await panel.waitForSelector('.summary');
  await expect.poll(focused).toBe(true);
  await pressCtrlEnter(panel);
  await whenSaid(panel, texts.said.callSaved);
  await expect.poll(focused).toBe(true);
});

it('records a dispute', async () => {
  await escapeTo('.account-row .name');
  await tabTo('.account-row .name');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.next-action');
  await panel.keyboard.press('x');
  await panel.waitForSelector('#dispute-text');
  await tabTo('.check-list input[type="checkbox"]');
  if (!(await panel.$('.check-list input:checked'))) await panel.keyboard.press('Space');
  await tabTo('#dispute-text');
  await panel.keyboard.type('Three boxes short');
  await pressCtrlEnter(panel);
  await whenSaid(panel, texts.talk.disputes.saved);
  await expect.poll(focused).toBe(true);
});

it('sets a name and a lock in the settings, and locks', async () => {
  await escapeTo('.account-row .name');
  await tabTo(`[aria-label="${texts.frame.settings}"]`);
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('#author');
  await tabTo('#author');
  await panel.keyboard.type('Mia');
  for (const field of ['#lock-first', '#lock-second']) {
    await tabTo(field);
    await panel.keyboard.type('open sesame');
  }
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('#lock-first', { hidden: true });
  await escapeTo('.account-row .name');
  await panel.keyboard.press('l');
  await panel.waitForSelector('#lock-passphrase:focus');
  await panel.keyboard.type('open sesame');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('#lock-passphrase', { hidden: true });
  await expect.poll(focused).toBe(true);
});
