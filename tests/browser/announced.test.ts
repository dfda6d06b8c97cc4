/** What a screen reader is told while the panel is worked with: by regions that stood there before they spoke. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import { backToWorklist, fillSender, openAccountOf, readSite } from './panel-page.ts';
import { press, pressCtrlEnter, typeNote, writeNote } from './panel-says.ts';
import { sender } from './sample-sender.ts';

const customer = 'Total Comfort Heating';
const { said, draft, troubles } = texts;

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

/** The browser's own, in the panel. */
declare global {
  /** What was told, in order. */
  var told: string[];
}

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await panel.waitForSelector('.first-run');
  await panel.evaluate(listen);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

/**
 * Hears as a screen reader does: a change inside a live region that was there before; an alert also when it comes. Runs
 * in the panel.
 */
function listen(): void {
  globalThis.told = [];
  const live = '[role="status"], [role="alert"], [aria-live="polite"]';
  const known = new WeakSet(document.querySelectorAll(live));
  const hear = (one: Element): void => {
    const words = one.textContent?.trim();
    if (words) globalThis.told.push(words);
  };
  const look = (changes: readonly MutationRecord[]): void => {
    const changed = new Set<Element>();
    for (const { target } of changes) {
      const at = target instanceof Element ? target : target.parentElement;
      const region = at?.closest(live);
      if (region && known.has(region)) changed.add(region);
    }
    for (const one of document.querySelectorAll(live)) {
      if (known.has(one)) continue;
      known.add(one);
      if (one.matches('[role="alert"]')) changed.add(one);
    }
    for (const one of changed) hear(one);
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Waits until something was told since the last time, and forgets it. */
async function whenTold(words: string): Promise<void> {
  await expect
    .poll(() => panel.evaluate(() => globalThis.told))
    .toContainEqual(expect.stringContaining(words));
  await panel.evaluate(() => {
    globalThis.told = [];
  });
}

/** Letters act again once no field has the focus. */
const leaveField = (): Promise<void> =>
  panel.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

it('what was read of the page, and what its sums say', async () => {
  await readSite(panel);
  await whenTold('13 invoices · sums agree');
});

it('that a note was saved, each time', async () => {
  await openAccountOf(panel, customer);
  for (const words of ['Rang, nobody there', 'Rang again']) {
    await writeNote(panel, words);
    await whenTold(said.noteSaved);
    await leaveField();
  }
});

it('that it was taken back', async () => {
  await panel.keyboard.press('z');
  await whenTold(said.takenBack);
});

it('that a letter left, and that it is not counted any more', async () => {
  await backToWorklist(panel);
  await openAccountOf(panel, customer);
  await panel.keyboard.press('d');
  await fillSender(panel, sender);
  await panel.waitForSelector('.letter');
  await press(panel, draft.copy);
  await whenTold(draft.counted);
  await press(panel, draft.notSent);
  await whenTold(said.takenBack);
});

it('that a page holds no invoices', async () => {
  await page.goto(sites.pages.bills ?? '');
  await whenTold(texts.nothing.payables.title);
});

it('that something could not be saved', async () => {
  await backToWorklist(panel);
  await openAccountOf(panel, customer);
  await panel.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await typeNote(panel, 'Rang a third time');
  await pressCtrlEnter(panel);
  await whenTold(troubles.quota.title);
});
