/** The lock: nothing is to be seen, in the panel, the window for a note, or at the icon. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { badgeOf } from './extension-ways.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { complaints, panelWidth } from './judged.ts';
import { backToWorklist, openAccountOf, readSite } from './panel-page.ts';
import { click, press, whenSaid, writeNote } from './panel-says.ts';

/** The browser's own, in the worker. */
declare const chrome: {
  readonly alarms: { readonly onAlarm: { dispatch(alarm: { readonly name: string }): void } };
};

const { lock, settings } = texts;

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

beforeEach(async () => {
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await setPanelSize(panel, panelWidth);
  await readSite(panel);
});
afterEach(async () => {
  await harness.close();
  await sites.close();
});

/** What is said then is for everybody. */
const whenJudged = async (name: string): Promise<void> => expect(await complaints(panel, name)).toEqual([]);

/** Opens the settings and sets a lock there. */
async function setLock(): Promise<void> {
  await press(panel, texts.frame.settings);
  await panel.waitForSelector('#lock-second');
  for (const field of ['#lock-first', '#lock-second']) await panel.type(field, 'open sesame');
  await press(panel, lock.set);
  await panel.waitForSelector('#lock-first', { hidden: true });
}

describe('the lock', () => {
  const customer = 'Total Comfort Heating';

  it('hides panel and count at once, opens by its passphrase alone, and is in force after a restart', async () => {
    await openAccountOf(panel, customer);
    await writeNote(panel, 'call back tomorrow');
    await press(panel, texts.frame.back);
    await setLock();
    await whenJudged('lock-settings');
    await press(panel, lock.now);
    await panel.waitForSelector('#lock-passphrase:focus');
    await whenJudged('lock');
    // biome-ignore lint/performance/useDomNodeTextContent: what is to be seen
    const seen = () => panel.evaluate(() => document.body.innerText);
    expect(await seen()).not.toContain(customer);
    await expect.poll(() => badgeOf(harness.browser, harness.extensionId)).toBe('');
    await panel.keyboard.type('m');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#lock-passphrase-error');
    expect(await seen()).not.toContain(customer);
    await panel.click('#lock-passphrase', { count: 3 });
    await panel.keyboard.type('open sesame');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#lock-passphrase', { hidden: true });
    await harness.restart();
    const tab = await harness.openTab(sites.pages['invoices-all'] ?? '');
    panel = await harness.openPanel(tab, { today: tinyToday });
    await panel.waitForSelector('#lock-passphrase');
    expect(await seen()).not.toContain(customer);
  });

  it('comes by itself once nobody was at it, takes the count away, and hides the window for a note too', async () => {
    await openAccountOf(panel, customer);
    await writeNote(panel, 'call back tomorrow');
    await backToWorklist(panel);
    await setLock();
    const note = await harness.browser.newPage();
    await note.goto(`chrome-extension://${harness.extensionId}/quick-note.html`);
    await note.waitForSelector('.quick-note textarea');
    const worker = await harness.browser.waitForTarget((one) => one.type() === 'service_worker');
    const passed = () => {
      const now = Date.now;
      Date.now = () => now() + 600_000;
    };
    for (const of of [panel, note, await worker.worker()]) await of?.evaluate(passed);
    await panel.waitForSelector('#lock-passphrase');
    await note.waitForSelector('#lock-passphrase');
    expect(await note.$('.quick-note textarea')).toBeNull();
    await (await worker.worker())?.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'count-again' }));
    await expect.poll(() => badgeOf(harness.browser, harness.extensionId)).toBe('');
    await note.type('#lock-passphrase', 'open sesame');
    await note.keyboard.press('Enter');
    await note.waitForSelector('.quick-note textarea');
    await panel.waitForSelector('#lock-passphrase', { hidden: true });
  });

  it('is left without its passphrase by erasing everything', async () => {
    await setLock();
    await press(panel, lock.now);
    await panel.waitForSelector('#lock-passphrase:focus');
    await press(panel, lock.forgotten);
    await click(panel, `main.lock ::-p-aria([name="${settings.eraseAll}"][role="button"])`);
    await press(panel, settings.eraseYes);
    await panel.waitForSelector('#lock-passphrase', { hidden: true });
    await whenSaid(panel, texts.said.allErased);
  });
});
