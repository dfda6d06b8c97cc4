/** A whole call by keyboard alone: nothing of it is lost, whatever closes meanwhile. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import { whenKept } from './kept.ts';
import { openAccountOf, readSite } from './panel-page.ts';
import { pressCtrlEnter, whenReadFrom, whenSaid } from './panel-says.ts';

const today = tinyToday;
const customer = '<b>Bold</b> & Partners';
const sentence = 'promised 100 by Friday, cheque 1234 sent Monday, call back Thursday at 14:00';

/** The browser's own, in the extension's worker. */
declare const chrome: { readonly action: { getBadgeText(of: object): Promise<string> } };

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today });
  await readSite(panel);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

const box = 'textarea[aria-label="What is said"]';

async function reopen(): Promise<void> {
  panel = await harness.openPanel(page, { today });
  await whenReadFrom(panel, page.url());
  await panel.waitForSelector('.account-row .name');
  await openAccountOf(panel, customer);
}

/** What stands at the icon. */
async function badge(): Promise<string> {
  const worker = await harness.browser.waitForTarget((one) => one.type() === 'service_worker');
  const background = await worker.worker();
  return (await background?.evaluate(() => chrome.action.getBadgeText({}))) ?? '';
}

const chips = (of: Page): Promise<string[]> =>
  of.$$eval('.parsed-chip', (all) => all.map((one) => one.textContent?.trim() ?? ''));
const entries = (of: Page): Promise<string[]> =>
  of.$$eval('.timeline > li b', (all) => all.map((one) => one.textContent?.trim() ?? ''));

describe('a call', () => {
  it('begins with “c”, and the box has the keyboard at once', async () => {
    await openAccountOf(panel, customer);
    await panel.keyboard.press('c');
    await panel.waitForSelector(box);
    await panel.keyboard.type(sentence.slice(0, 30));
    await expect
      .poll(() => panel.$eval(box, (one) => 'value' in one && one.value))
      .toBe(sentence.slice(0, 30));
  });

  it('goes on where it was after the panel was closed in the middle', async () => {
    await whenKept(panel, sentence.slice(0, 30));
    await panel.close();
    await reopen();
    await panel.keyboard.press('c');
    await panel.waitForSelector(box);
    await panel.waitForFunction(
      (at) => (document.querySelector(at) as HTMLTextAreaElement).value !== '',
      {},
      box,
    );
    await panel.keyboard.press('End');
    await panel.keyboard.type(sentence.slice(30));
    await expect.poll(async () => (await chips(panel))[0]).toMatch(/^Promise .*100/);
    await expect.poll(() => chips(panel)).toContain(texts.pieces.ask.to);
  });

  it('takes its outcome by one key, with Alt while typing', async () => {
    await panel.keyboard.down('Alt');
    await panel.keyboard.press('KeyP');
    await panel.keyboard.up('Alt');
    await expect
      .poll(() => panel.$eval('.outcome-chip[aria-pressed="true"]', (one) => one.textContent))
      .toContain('Promise');
  });

  it('is there as it was after the browser was killed', async () => {
    await Promise.all([whenKept(panel, sentence, 'text'), whenKept(panel, 'promise', 'outcome')]);
    harness.browser.process()?.kill('SIGKILL');
    await harness.restart();
    // A browser that is killed forgets what it was allowed a moment ago; what was typed is not its to forget.
    await harness.grant(sites.url);
    page = await harness.openTab(sites.pages['invoices-all'] ?? '');
    panel = await harness.openPanel(page, { today });
    await readSite(panel);
    await openAccountOf(panel, customer);
    await panel.keyboard.press('c');
    await panel.waitForFunction(
      (at, words) => document.querySelector<HTMLTextAreaElement>(at)?.value === words,
      {},
      box,
      sentence,
    );
    await expect
      .poll(() => panel.$eval('.outcome-chip[aria-pressed="true"]', (one) => one.textContent))
      .toContain('Promise');
  });

  it('ends with what will be recorded, and is recorded with all that was understood', async () => {
    await pressCtrlEnter(panel);
    await panel.waitForSelector('.summary');
    await expect.poll(() => panel.$eval('.summary', (one) => one.textContent)).toContain(sentence);
    await pressCtrlEnter(panel);
    await whenSaid(panel, 'Call recorded');
    await expect
      .poll(() => entries(panel))
      .toEqual(
        expect.arrayContaining([expect.stringMatching(/^Promise:/), 'Cheque said to be sent', 'Call']),
      );
    await expect.poll(() => panel.$$eval('.agreed-row', (all) => all.length)).toBeGreaterThan(0);
  });

  it('is taken back with everything that came out of it', async () => {
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await panel.keyboard.press('z');
    await panel.waitForFunction(() => document.querySelectorAll('.timeline > li.undone').length >= 3);
    await expect.poll(() => panel.$$eval('.agreed-row', (all) => all.length)).toBe(0);
  });
});

describe('what is to come back to', () => {
  it('is counted at the icon, and no more when it was taken back', async () => {
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await panel.keyboard.press('n');
    await panel.waitForSelector('.capture-bar textarea:focus');
    await panel.keyboard.type('call back on 15 May');
    await pressCtrlEnter(panel);
    await whenSaid(panel, 'Note saved');
    await expect.poll(badge).toBe('1');
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await panel.keyboard.press('z');
    await expect.poll(badge).toBe('');
  });
});
