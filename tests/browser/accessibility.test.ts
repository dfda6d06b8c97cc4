/** Every screen of the real panel and the window for a note: as everybody may need it, with a focus to be seen on whatever Tab reaches. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { complaints, panelWidth } from './judged.ts';
import { backToWorklist, fillSender, readSite } from './panel-page.ts';
import { click, press, whenReadFrom, whenSaid } from './panel-says.ts';
import { sender } from './sample-sender.ts';
import { screens, showScreen } from './screens.ts';

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
  await setPanelSize(panel, panelWidth);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

/** Goes through a screen by Tab: what has the focus but does not show it, or where it was lost. */
async function unseenFocus(): Promise<string[]> {
  const found: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await panel.keyboard.press('Tab');
    const wrong = await panel.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const shows = (one: Element | null): boolean => {
        if (!one) return false;
        // What covers a whole row shows it on what lies over the row.
        return [null, '::after'].some((part) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, part);
          return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
        });
      };
      // A field without a border shows it at the box around it.
      const shown = shows(focused) || shows(focused.parentElement) || shows(focused.closest('label'));
      return shown ? null : focused.outerHTML.slice(0, 120);
    });
    if (wrong) found.push(`the focus is not to be seen on ${wrong}`);
  }
  return found;
}

describe('every screen', () => {
  it('first run', async () => {
    await panel.waitForSelector('.first-run');
    expect(await complaints(panel, 'first run')).toEqual([]);
    await readSite(panel);
  });

  it.each(Object.keys(screens))('%s', async (name) => {
    await showScreen(panel, name);
    expect([...(await complaints(panel, name)), ...(await unseenFocus())]).toEqual([]);
  });

  it('the window for a note, and for whom it is', async () => {
    const note = await harness.browser.newPage();
    await note.goto(`chrome-extension://${harness.extensionId}/quick-note.html`);
    await note.waitForSelector('.quick-note textarea');
    expect(await complaints(note, 'quick note')).toEqual([]);
    await click(note, '.quick-hits .menu-entry');
    await note.type('.quick-note textarea', 'promised 100 by Friday');
    await note.waitForSelector('.parsed-chip');
    expect(await complaints(note, 'quick note, understood')).toEqual([]);
    await note.close();
    await page.bringToFront();
  });

  it('all books', async () => {
    await backToWorklist(panel);
    await page.goto(sites.pages['invoices-second-company'] ?? '');
    await whenReadFrom(panel, page.url());
    const books = await panel.waitForSelector(`select[aria-label="${texts.frame.chooseBook}"]`);
    await books?.select('');
    await whenSaid(panel, texts.worklist.allBooks.title);
    expect([...(await complaints(panel, 'all books')), ...(await unseenFocus())]).toEqual([]);
    await press(panel, texts.frame.back);
    await page.goto(sites.pages['invoices-all'] ?? '');
    await whenReadFrom(panel, page.url());
    // Another book is shown: its rows come a moment after its reading.
    await whenSaid(panel, 'Total Comfort Heating');
  });

  it('sender form and draft', async () => {
    await showScreen(panel, 'account');
    await panel.keyboard.press('d');
    await panel.waitForSelector('.sender-form');
    expect(await complaints(panel, 'sender')).toEqual([]);
    await fillSender(panel, sender);
    await panel.waitForSelector('.letter');
    expect([...(await complaints(panel, 'draft')), ...(await unseenFocus())]).toEqual([]);
  });

  it('the lock, and the ways in without its passphrase', async () => {
    await backToWorklist(panel);
    await press(panel, texts.frame.settings);
    await panel.waitForSelector('#lock-first');
    for (const field of ['#lock-first', '#lock-second']) await panel.type(field, 'open sesame');
    await press(panel, texts.lock.set);
    await panel.waitForSelector('#lock-first', { hidden: true });
    await panel.evaluate(() => {
      const focused = document.activeElement;
      if (focused instanceof HTMLElement) focused.blur();
    });
    await panel.keyboard.press('l');
    await panel.waitForSelector('#lock-passphrase:focus');
    expect(await complaints(panel, 'lock')).toEqual([]);
    // biome-ignore lint/performance/useDomNodeTextContent: what is to be seen
    const seen = await panel.evaluate(() => document.body.innerText);
    expect(seen).not.toMatch(/Juniper|Bold/);
    await press(panel, texts.lock.forgotten);
    expect(await complaints(panel, 'lock, forgotten')).toEqual([]);
    await panel.type('#lock-passphrase', 'open sesami');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#lock-passphrase-error');
    expect(await complaints(panel, 'lock, wrong passphrase')).toEqual([]);
    await panel.click('#lock-passphrase', { count: 3 });
    await panel.type('#lock-passphrase', 'open sesame');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#lock-passphrase', { hidden: true });
    await press(panel, texts.lock.remove);
  });
});
