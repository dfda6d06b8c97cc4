/** What one page says is no word about what it does not show: parts of a list, and a list that changes in place. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type SiteOptions, type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import { backToWorklist, invoicesOf, openAccountOf, readingOf, readSite, worklistOf } from './panel-page.ts';
import { click, whenNoticed, whenReadFrom } from './panel-says.ts';

const today = tinyToday;
let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

const urlOf = (name: string): string => sites.pages[name] ?? '';

async function readWholeLedger(options: SiteOptions): Promise<void> {
  sites = await startSites(options);
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(urlOf('invoices-all'));
  panel = await harness.openPanel(page, { today });
  await readSite(panel);
}
afterEach(async () => {
  await harness.close();
  await sites.close();
});

async function goTo(name: string): Promise<void> {
  await page.goto(urlOf(name));
  await whenReadFrom(panel, page.url());
  await panel.waitForSelector('li.account-row .name');
}

/** Customer after customer is opened for the figures: that takes long on a busy machine. */
const patience = { timeout: 120_000 };

/** Every customer’s row, the sums of the day, and some accounts with each of their documents. */
async function figures(names: readonly string[]): Promise<object> {
  await backToWorklist(panel);
  await click(panel, '.filter-tabs button:nth-of-type(2)');
  const day = await panel.$eval('.day-bar', (bar) => bar.textContent);
  const rows = await worklistOf(panel);
  const accounts: object[] = [];
  for (const name of names) {
    await openAccountOf(panel, name);
    accounts.push(
      await panel.evaluate(() =>
        // What is expected of one customer is learned from all: a payment of another may move it.
        [...document.querySelectorAll('.figure-row, .invoice-row')].map((one) =>
          one.textContent?.replace(one.querySelector('.expected')?.textContent ?? '', ''),
        ),
      ),
    );
    await backToWorklist(panel);
    await click(panel, '.filter-tabs button:nth-of-type(2)');
  }
  return { day, rows, accounts };
}

describe('a part of the ledger', () => {
  beforeEach(() => readWholeLedger({ seed: 3, today }));

  it('changes no state and no figure: filter, search, second page, half a page', async () => {
    const rows = await worklistOf(panel);
    const names = [rows[0], rows[5], rows[10]].map((row) => row?.name ?? '');
    const before = await figures(names);
    for (const name of ['invoices-overdue', 'invoices-search', 'invoices-page-2', 'half-loaded']) {
      await goTo(name);
      await expect
        .poll(() => readingOf(panel), { message: name })
        .toMatchObject({ error: null, kind: 'invoices' });
      await expect.poll(() => figures(names), { message: name, ...patience }).toEqual(before);
    }
    await page.click('#load-rest');
    await panel.waitForFunction(() => {
      const read = globalThis.dunlinReadJson?.();
      return read && 'invoices' in read && Array.isArray(read.invoices) && read.invoices.length === 50;
    });
    await expect.poll(() => figures(names), patience).toEqual(before);
  }, 600_000);
});

describe('a list that changes in place', () => {
  beforeEach(() => readWholeLedger({ books: 'tiny', today }));

  const bold = '<b>Bold</b> & Partners';
  const others = ["O'Malley's Oyster Bar", 'Total Comfort Heating'];

  it('is followed: what was paid is settled at once', async () => {
    await goTo('changing');
    const before = await figures(others);
    await openAccountOf(panel, bold);
    await expect.poll(() => invoicesOf(panel)).toContainEqual({ number: 'INV-101', open: '$1,240.00' });
    await page.click('#mark-paid');
    await panel.waitForFunction(() => !document.body.textContent?.includes('INV-101'));
    await expect.poll(async () => (await invoicesOf(panel)).map(({ number }) => number)).toEqual(['CN-107']);
    await backToWorklist(panel);
    expect(accountsOf(await figures(others))).toEqual(accountsOf(before));
  });

  it('and takes another order is no news: no figure changes', async () => {
    await goTo('changing');
    const before = await figures([bold, ...others]);
    await page.click('#sort');
    await whenFirstRead('INV-103');
    await expect.poll(() => figures([bold, ...others]), patience).toEqual(before);
    await page.evaluate(() => {
      const body = document.querySelector<HTMLTableElement>('table.list')?.tBodies[0];
      body?.append(...[...body.rows].reverse());
    });
    await whenFirstRead('INV-105');
    await expect.poll(() => figures([bold, ...others]), patience).toEqual(before);
  });

  const accountsOf = (all: object) => ('accounts' in all ? all.accounts : null);

  const whenFirstRead = (number: string) =>
    panel.waitForFunction(
      (wanted) =>
        JSON.stringify(globalThis.dunlinReadJson?.())?.includes(`"invoices":[{"number":"${wanted}"`),
      {},
      number,
    );

  it('that gives way to another page without a load is read anew', async () => {
    await goTo('changing');
    const rows = await worklistOf(panel);
    await page.click('a[href$="/bills"][data-swap]');
    await whenReadFrom(panel, urlOf('bills'));
    await whenNoticed(panel, texts.nothing.payables.title);
    await expect.poll(() => worklistOf(panel)).toEqual(rows);
    await page.goBack();
    await whenReadFrom(panel, urlOf('changing'));
    // The address goes back at once, the contents when they have come.
    await page.waitForSelector('#mark-paid');
    await page.click('a[href$="/aging"][data-swap]');
    await panel.waitForFunction(() => {
      const read = globalThis.dunlinReadJson?.();
      return read && 'kind' in read && read.kind === 'aging';
    });
    await expect.poll(() => readingOf(panel)).toMatchObject({ url: urlOf('aging') });
  });
});
