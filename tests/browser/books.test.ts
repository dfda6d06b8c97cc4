/** What one page says is no word about what it does not show, and no word about another company. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import { bookNameOf, invoicesOf, openAccountOf, readSite, worklistOf } from './panel-page.ts';

const today = tinyToday;
let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

const urlOf = (name: string): string => sites.pages[name] ?? '';

beforeEach(async () => {
  sites = await startSites({ books: 'tiny', today });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(urlOf('invoices-all'));
  panel = await harness.openPanel(page, { today });
  await readSite(panel);
});
afterEach(async () => {
  await harness.close();
  await sites.close();
});

/** The panel's own reading of the page now in front. */
async function goTo(name: string): Promise<void> {
  await page.goto(urlOf(name));
  const url = page.url();
  await panel.waitForFunction(
    (wanted) => {
      const read = globalThis.dunlinReadJson?.();
      return read && 'url' in read && read.url === wanted;
    },
    {},
    url,
  );
}

const whenListed = (name: string) =>
  panel.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('li.account-row .name')].some(
        (one) => one.textContent?.trim() === wanted,
      ),
    {},
    name,
  );

describe('the worklist', () => {
  it.each(['invoices-overdue', 'invoices-search', 'invoices-page-2', 'half-loaded'])(
    'stays as it is when the page shows only a part: %s',
    async (name) => {
      const before = await worklistOf(panel);
      await goTo(name);
      await panel.waitForSelector('.account-row .name');
      expect(await worklistOf(panel)).toEqual(before);
    },
  );

  it('keeps two companies on one site apart', async () => {
    const before = await worklistOf(panel);
    await goTo('invoices-second-company');
    await whenListed('Donaudampfschifffahrtszubehör Handelsgesellschaft mbH & Co. KG');
    const names = (await worklistOf(panel)).map(({ name }) => name);
    expect(names.filter((name) => before.some((row) => row.name === name))).toEqual([]);
    await goTo('invoices-all');
    await whenListed('Total Comfort Heating');
    expect(await worklistOf(panel)).toEqual(before);
  });

  it('asks whether a company under a known address is the same, and stores nothing until told', async () => {
    const before = await worklistOf(panel);
    await page.goto(urlOf('renamed'));
    await panel.waitForFunction(() =>
      document.querySelector('.state-strip h2')?.textContent?.includes('Larkstone Holdings'),
    );
    expect(await worklistOf(panel)).toEqual(before);
    expect(await bookNameOf(panel)).toContain('Juniper Lane Supply Co.');
  });
});

describe('two tabs of one book', () => {
  it('the older one, looked at last, changes nothing', async () => {
    const older = page;
    sites.change((books) => ({
      ...books,
      invoices: books.invoices.map((line) => (line.number === 'INV-108' ? { ...line, paid: 400_000 } : line)),
    }));
    const newer = await harness.openTab(urlOf('invoices-all'));
    await harness.openPanel(newer);
    await panel.waitForFunction(() => document.body.textContent?.includes('$5,999.00'));
    const after = await worklistOf(panel);
    await older.bringToFront();
    // What this tab shows is read again, and is still the larger amount.
    await panel.waitForFunction(() =>
      JSON.stringify(globalThis.dunlinReadJson?.()).includes('"balance":{"minor":999900'),
    );
    await openAccountOf(panel, 'Total Comfort Heating');
    expect(await invoicesOf(panel)).toContainEqual(
      expect.objectContaining({ number: 'INV-108', open: '$5,999.00' }),
    );
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.account-row .name');
    expect(await worklistOf(panel)).toEqual(after);
  });
});
