/** All pages of a list read for the user, by the installed extension, and the page left where it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { gridPages } from '../sites/grids/grids.ts';
import { type GridsServer, serveGrids } from '../sites/grids/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import { readingOf, readSite } from './panel-page.ts';
import { press, whenReadFrom, whenSaid } from './panel-says.ts';
import { invoiceCount, serveWalkSite, type WalkSite } from './walk-site.ts';

const t = texts.readAll;
const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => `INV-${at + 1}`);

let site: WalkSite;
let grids: GridsServer;
let harness: Harness;
beforeAll(async () => {
  site = await serveWalkSite();
  grids = await serveGrids(tinyToday);
  harness = await launch({ size: { width: 1200, height: 600 } });
  await harness.grant(site.url);
});
afterAll(async () => {
  await harness.close();
  await grids.close();
  await site.close();
});

let page: Page;
let panel: Page;
async function open(url: string): Promise<void> {
  page = await harness.openTab(url);
  panel = await harness.openPanel(page, { today: tinyToday });
  await readSite(panel);
  await whenReadFrom(panel, url);
}
afterEach(async () => {
  await panel.close();
  await page.close();
});

type Read = { invoices: { number: string; balance: { minor: number } }[]; scope: object };
const read = async (): Promise<Read> => (await readingOf(panel)) as Read;
const numbersRead = async (): Promise<string[]> => (await read()).invoices.map(({ number }) => number);

describe.each([
  ['links', 'each page a document of its own'],
  ['turned', 'a script turns them'],
  ['reused', 'a script fills the same elements anew'],
  ['more', 'a button adds rows'],
  ['endless', 'scrolling adds rows'],
])('%s: %s', (name) => {
  beforeEach(() => open(`${site.url}/${name}`));

  it('is read whole, each row once and in order, and stands where it stood', async () => {
    await page.evaluate(() => scrollTo({ top: 40, behavior: 'instant' }));
    const before = await stateOf();
    await expect.poll(() => numbersRead()).toEqual(numbers(10));
    await press(panel, t.start);
    await whenSaid(panel, t.ended.all(invoiceCount, invoiceCount));
    await expect.poll(() => numbersRead()).toEqual(numbers(invoiceCount));
    await expect
      .poll(async () => (await read()).invoices.map(({ balance }) => balance.minor))
      .toEqual(numbers(invoiceCount).map((_, at) => (at + 1) * 100_000 + 10_000));
    await expect
      .poll(async () => (await read()).scope)
      .toEqual({ read: invoiceCount, stated: invoiceCount, filtered: false });
    await expect.poll(() => panel.$('.read-all')).toBeNull();
    await expect
      .poll(() => stateOf())
      .toEqual({
        ...before,
        rows: ['more', 'endless'].includes(name) ? invoiceCount : 10,
      });
    expect(site.harms).toEqual([]);
  });
});

/** Address, first row, and how far the page is scrolled. */
const stateOf = () =>
  page.evaluate(() => ({
    url: location.href,
    first: document.querySelector('tbody tr td')?.textContent,
    rows: [...document.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility()).length,
    top: document.scrollingElement?.scrollTop,
  }));

it('a list that states no count is read to its end, and is not said to be whole', async () => {
  await open(`${site.url}/uncounted`);
  await press(panel, t.start);
  await whenSaid(panel, t.ended.end(invoiceCount, null));
  await expect.poll(() => numbersRead()).toEqual(numbers(invoiceCount));
  expect(page.url()).toBe(`${site.url}/uncounted`);
});

it('a pager that leads in a circle ends at the page that was seen', async () => {
  await open(`${site.url}/circle`);
  await press(panel, t.start);
  await whenSaid(panel, t.ended.twice(invoiceCount, null));
  await expect.poll(() => numbersRead()).toEqual(numbers(invoiceCount));
});

it('can be stopped in the middle: what was read counts, and the page goes back', async () => {
  await open(`${site.url}/turned`);
  // At the very change that says so: the rest of so short a list is read before another word reaches the panel.
  await panel.evaluate((stop) => {
    const look = new MutationObserver(() => {
      const running = document.querySelector('.read-all.running');
      if (!/[23]0 of 43/.test(running?.textContent ?? '')) return;
      look.disconnect();
      for (const one of running?.querySelectorAll('button') ?? [])
        if (one.textContent?.trim() === stop) one.click();
    });
    look.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, t.stop);
  await press(panel, t.start);
  await panel.waitForFunction(() => /Stopped: \d0 of 43/.test(document.body.textContent ?? ''));
  await expect.poll(async () => (await numbersRead()).length).toBeGreaterThanOrEqual(20);
  const some = await numbersRead();
  expect(some.length).toBeGreaterThanOrEqual(20);
  expect(some.length).toBeLessThan(invoiceCount);
  expect(some).toEqual(numbers(some.length));
  await expect.poll(async () => (await stateOf()).first).toBe('INV-1');
});

it.each(['posting', 'deleting', 'disguised', 'elsewhere', 'wizard'])(
  'presses nothing that is not provably a pager: %s',
  async (name) => {
    await open(`${site.url}/${name}`);
    await press(panel, t.start);
    await whenSaid(panel, t.ended.end(10, invoiceCount));
    expect(page.url()).toBe(`${site.url}/${name}`);
    expect(site.harms).toEqual([]);
    await expect.poll(() => numbersRead()).toEqual(numbers(10));
  },
);

describe.each(gridPages)('the rows of $id', ({ id }) => {
  it('are read whole, and the grid stands where it stood', async () => {
    await harness.grant(grids.url);
    await open(grids.urlOf(id));
    const wanted = grids.lines.map(({ number }) => number);
    await panel.waitForFunction(() => {
      const all = globalThis.dunlinReadJson?.();
      const list: unknown = all && Reflect.get(all, 'invoices');
      return Array.isArray(list) && list.length > 5;
    });
    const before = await gridState();
    await press(panel, t.start);
    // Screen by screen, all of them.
    await expect.poll(() => numbersRead(), { timeout: 120_000 }).toEqual(wanted);
    await expect.poll(() => panel.$('.read-all.running')).toBeNull();
    await expect.poll(() => gridState()).toEqual(before);
  });
});

/** The first invoice drawn, how far each box is scrolled, and what the pager says. */
const gridState = () =>
  page.$eval('#grid', (grid) => ({
    first: grid.textContent?.match(/INV-\d+/)?.[0],
    scrolled: [...grid.querySelectorAll('*')].flatMap((box) =>
      box.scrollTop > 0 || box.scrollLeft > 0 ? [[box.scrollTop, box.scrollLeft]] : [],
    ),
    pager: grid.textContent?.match(/\d+\s*(?:–|-|to)\s*\d+ of \d+/)?.[0],
  }));
