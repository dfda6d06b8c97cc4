/** From a number in the panel to where it stands: outlined on the page, opened in its tab, taken apart. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { type Harness, launch } from './harness.ts';
import { servePage } from './one-page-site.ts';
import { whenOutlined } from './outlined.ts';
import { backToWorklist, openAccount, readSite } from './panel-page.ts';
import { click } from './panel-says.ts';

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;

beforeAll(async () => {
  sites = await startSites();
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page);
  await readSite(panel);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

/** Whether the page carries an outline: the one thing ever put there. */
const outlined = (): Promise<boolean> => page.evaluate(() => document.documentElement.children.length > 2);

/** Whether the row with this number is in sight on the page. */
const inSight = (number: string): Promise<boolean> =>
  page.evaluate((words) => {
    const row = [...document.querySelectorAll('tr')].find((one) => one.textContent?.includes(words));
    const box = row?.getBoundingClientRect();
    return box !== undefined && box.top >= -2 && box.bottom <= innerHeight + 2;
  }, number);

const numberOf = (row: string): Promise<string> =>
  panel.$eval(`${row} .number [dir]`, (one) => one.textContent?.trim() ?? '');

/** Waits until the first invoice is one that can be found on the page, or is not. */
const whenTraced = (is: boolean) =>
  panel.waitForFunction(
    (wanted) => Boolean(document.querySelector('.invoice-row')?.querySelector('.traced.amount')) === wanted,
    {},
    is,
  );

describe('an invoice of the account', () => {
  it('is outlined on the page and brought into sight while it is pointed at, and only then', async () => {
    await openAccount(panel, 0);
    const row = '.invoice-row:last-child';
    const number = await numberOf(row);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await panel.hover(`${row} .amount`);
    await whenOutlined(page, true);
    await expect.poll(() => inSight(number)).toBe(true);
    await panel.mouse.move(1, 1);
    await whenOutlined(page, false);
  });

  it('is outlined while its number has the focus', async () => {
    await panel.focus('.invoice-row a.number');
    await whenOutlined(page, true);
    await panel.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    await whenOutlined(page, false);
  });

  it('is not outlined where the page says something else by now', async () => {
    const number = await numberOf('.invoice-row');
    // In one go, so that the panel has not heard of the change yet.
    await page.evaluate((words) => {
      const row = [...document.querySelectorAll('tr')].find((one) => one.textContent?.includes(words));
      for (const cell of row?.cells ?? []) cell.textContent = 'Moved';
    }, number);
    await panel.hover('.invoice-row .amount');
    await panel.evaluate(() => new Promise(requestAnimationFrame));
    await expect.poll(() => outlined()).toBe(false);
    // The panel hears of it, and then reads the page anew.
    await panel.mouse.move(1, 1);
    await whenTraced(false);
    await page.reload();
    await whenTraced(true);
    await panel.hover('.invoice-row .amount');
    await whenOutlined(page, true);
    await panel.mouse.move(1, 1);
    await whenOutlined(page, false);
  });
});

describe('a sum', () => {
  it('opens its parts, which add up to it', async () => {
    await backToWorklist(panel);
    await openAccount(panel, 0);
    const sum = await panel.$eval('.figure-row .lead .sum', (one) => one.textContent ?? '');
    await click(panel, '.figure-row .lead .sum');
    await panel.waitForSelector('.part-row');
    const amounts = await panel.$$eval('.part-row .amount', (cells) =>
      cells.map((one) => Number((one.textContent ?? '').replace(/[^\d.−]/g, '').replace('−', '-'))),
    );
    const total = amounts.reduce((all, one) => all + Math.round(one * 100), 0);
    expect(total).toBe(Math.round(Number(sum.replace(/[^\d.]/g, '')) * 100));
    await expect
      .poll(() => panel.$eval('.part-row .days', (one) => one.textContent))
      .toMatch(/^read \d\d:\d\d$/);
  });

  it('at the foot of the worklist opens the customers it is made of', async () => {
    await backToWorklist(panel);
    await click(panel, '.day-bar .sum');
    await panel.waitForSelector('.part-row button.number');
    await expect.poll(() => panel.$eval('h1', (one) => one.textContent)).toBe(texts.parts.title.overdue);
  });
});

describe('the number of an invoice', () => {
  it('opens the invoice in the tab of the ledger, not in another', async () => {
    await backToWorklist(panel);
    await openAccount(panel, 0);
    const tabs = (await harness.browser.pages()).length;
    const link = await panel.$eval('.invoice-row a.number', (one) => one.getAttribute('href') ?? '');
    await Promise.all([page.waitForNavigation(), click(panel, '.invoice-row a.number [dir]')]);
    expect(page.url()).toBe(link);
    expect((await harness.browser.pages()).length).toBe(tabs);
  });
});

describe('wherever it stands', () => {
  // The panel of the window is on an account.
  beforeAll(() => panel.close());

  /** Points at the first invoice of the first customer, and away from it. */
  async function pointIn(tab: Page, frameOf: () => Frame): Promise<void> {
    const beside = await harness.openPanel(tab);
    await readSite(beside);
    await openAccount(beside, 0);
    const amount = await beside.waitForSelector('.invoice-row .traced.amount');
    // Out from under the bars that stay in place.
    await amount?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await amount?.hover();
    await whenOutlined(frameOf(), true);
    await beside.mouse.move(1, 1);
    await whenOutlined(frameOf(), false);
    await beside.close();
    await tab.close();
  }

  it('in a frame, it is outlined there', async () => {
    const tab = await harness.openTab(sites.pages.framed ?? '');
    const around = tab.mainFrame();
    await pointIn(tab, () => {
      const [inner] = around.childFrames();
      if (!inner) throw new Error('the page has lost its frame');
      return inner;
    });
  });

  it('in a grid that is built of nothing but divs, too', async () => {
    const html = readFileSync(
      new URL('../sites/unseen/grid-divs-two-line-cells.html', import.meta.url),
      'utf8',
    );
    const site = await servePage(html);
    await harness.grant(site.url);
    const tab = await harness.openTab(`${site.url}/invoices`);
    await pointIn(tab, () => tab.mainFrame());
    await site.close();
  });
});
