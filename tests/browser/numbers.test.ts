/** The numbers on the real panel: by key, in light and dark, narrow, with sales typed, a goal set and days kept. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { readSite } from './panel-page.ts';
import { click, whenReadFrom } from './panel-says.ts';

declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

const t = texts.numbers;
let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;
let axeSource = '';

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await setPanelSize(panel, 360);
  await readSite(panel);
  await panel.evaluate(keepDays);
  await panel.reload();
  await whenReadFrom(panel, page.url());
  await panel.waitForSelector('.account-row .name');
  await panel.evaluate(axeSource);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

/** Five weeks of days, as the panel would have kept them, with a change of the plan among them, and a promise. Runs in the panel. */
async function keepDays(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('dunlin');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction(['books', 'accounts', 'figures', 'journal'], 'readwrite');
  const [shelf] = await new Promise<{ book: string; accounts: { key: string }[] }[]>((resolve) => {
    const asked = tx.objectStore('accounts').getAll();
    asked.onsuccess = () => resolve(asked.result);
  });
  const book = shelf?.book;
  const account = shelf?.accounts.map(({ key }) => key).sort()[0];
  tx.objectStore('journal').put({
    ...{ id: 'p-1', book, account, at: '2026-05-12T09:00:00.000Z', zone: 'UTC', author: 'Mia' },
    ...{ kind: 'promise', date: '2026-05-20', who: null, how: 'call', text: '', replaces: null },
    ...{ amount: { minor: 50_000, currency: 'USD', basis: 'document' }, invoices: [] },
  });
  for (let ago = 35; ago > 0; ago -= 1) {
    const day = new Date(Date.parse('2026-05-14') - ago * 86_400_000).toISOString().slice(0, 10);
    const values = { 'overdue-share': 0.5 + ago / 100, 'average-days-overdue': 20 + (ago % 7) };
    const currencies = [{ currency: 'USD', values, expected: [] }];
    const parts = [{ by: 'segment', is: 'watch', currency: 'USD', values: [0.5 + ago / 100] }];
    const kept = { currencies, ids: ['overdue-share'], parts };
    tx.objectStore('figures').put({ book, day, policyVersion: ago > 12 ? 1 : 2, ...kept });
  }
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
}

async function complaints(): Promise<string[]> {
  const found: string[] = [];
  for (const value of ['light', 'dark']) {
    await panel.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const { violations } = await panel.evaluate(() => axe.run());
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes) found.push(`${value}: ${id}: ${html}: ${failureSummary}`);
  }
  return found;
}

/** Widths at which the view scrolls sideways. */
async function sideways(): Promise<number[]> {
  const wide: number[] = [];
  for (const width of [480, 320]) {
    await setPanelSize(panel, width);
    const over = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wide.push(width);
  }
  await setPanelSize(panel, 360);
  return wide;
}

const press = (words: string): Promise<void> =>
  panel.locator(`::-p-xpath(//main//button[normalize-space()="${words}"])`).click();
const textOf = (selector: string): Promise<string> =>
  panel.$eval(selector, (one) => one.textContent?.trim() ?? '');

describe('the numbers', () => {
  it('open by one key and show ages as bar and table, cash, and every figure', async () => {
    await panel.keyboard.press('m');
    await panel.waitForSelector('.aging-table');
    await expect
      .poll(() => panel.$$eval('.aging-table tbody tr', (rows) => rows.length))
      .toBeGreaterThanOrEqual(5);
    await expect.poll(() => panel.$$eval('.aging-bar rect', (parts) => parts.length)).toBeGreaterThan(0);
    await expect
      .poll(() => panel.$$eval('.stat-tile, .lacking .names .link', (figures) => figures.length))
      .toBe(30);
    await expect.poll(() => panel.$$eval('.sparkline', (lines) => lines.length)).toBeGreaterThanOrEqual(2);
    expect(await sideways()).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  it('show the promises of a month by day, with a list of the day picked', async () => {
    const day = '.month-table button.day';
    await expect
      .poll(() => textOf(`${day} .unseen`))
      .toBe(t.promisedOn('Wed 20 May', 1, '$500.00', t.promisedStates(1, t.promisedState.awaited)));
    await expect
      .poll(() => panel.$eval(day, (cell) => cell.getAttribute('title')))
      .toContain(t.calendarBasis);
    await click(panel, day);
    await expect.poll(() => textOf('.promise-day')).toContain('$500.00');
    await click(panel, `.month-bar [aria-label="${t.laterMonth}"]`);
    await expect.poll(() => textOf('.month-bar')).toBe('June 2026');
    await expect.poll(() => panel.$('.month-table button.day')).toBeNull();
    await click(panel, `.month-bar [aria-label="${t.earlierMonth}"]`);
  });

  it('are saved as one page for the meeting', async () => {
    await panel.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        if (file instanceof Blob)
          void file.text().then((text) => document.body.setAttribute('data-saved', text));
        return make(file);
      };
    });
    await click(panel, `[aria-label="${t.files}"]`);
    await expect.poll(() => panel.$$eval('.menu-entry', (entries) => entries.length)).toBe(13);
    await panel.locator(`.menu-entry ::-p-text(${t.report})`).click();
    await panel.waitForSelector('[data-saved]');
    const html = await panel.$eval('[data-saved]', (body) => body.getAttribute('data-saved') ?? '');
    expect(html).toContain('<polyline');
    expect(html).not.toMatch(/<script|https?:\/\//);
    await panel.$eval('[data-saved]', (body) => body.removeAttribute('data-saved'));
  });

  it('a figure tells what it means, its course with the change of plan, and who would move it', async () => {
    await press(t.figures['overdue-share'].name);
    await panel.waitForSelector('.trend-chart');
    await expect.poll(() => textOf('.definition')).toContain(t.figures['overdue-share'].formula);
    await expect.poll(() => textOf('main')).toContain(t.planChanged('2 May'));
    await expect.poll(() => panel.$$eval('.share-table tbody tr', (rows) => rows.length)).toBeGreaterThan(0);
    expect(await sideways()).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  it('a segment has the same figure, its own course, and the way back to it', async () => {
    await press(texts.segmentName.watch);
    await panel.waitForSelector('.trend-chart');
    await expect.poll(() => textOf('main')).toContain(t.courseOf.part);
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.scope-bar');
    expect(await complaints()).toEqual([]);
    await panel.select(`select[aria-label="${t.segment}"]`, '*');
    await press(t.figures['overdue-share'].name);
    await panel.waitForSelector('.trend-chart');
  });

  it('takes a goal', async () => {
    await panel.type('#goal-target', '10');
    await panel.$eval('#goal-by', (field) => {
      if (!(field instanceof HTMLInputElement)) return;
      field.value = '2026-06-30';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(t.saveGoal);
    await panel.waitForSelector('.goal-row');
    await expect.poll(() => textOf('.goal-row')).toContain('10%');
    expect(await complaints()).toEqual([]);
  });

  it('leads to the worklist narrowed to those who would move it', async () => {
    const movers = await panel.$$eval('.share-table:not(.compared) tbody tr', (rows) => rows.length);
    await press(t.showMovers(movers));
    await panel.waitForSelector('.account-row');
    await expect.poll(() => panel.$$eval('.account-row', (rows) => rows.length)).toBe(movers);
  });

  it('asks for sales and shows DSO as soon as they are typed', async () => {
    await panel.keyboard.press('m');
    await panel.waitForSelector('.stat-tile');
    await expect.poll(() => textOf('.lacking:has(p:first-child .link)')).toContain(t.missing['no-sales']);
    await expect.poll(() => textOf('.lacking:has(p:first-child .link)')).toContain(t.figures.dso.name);
    await press(t.typeSales);
    for (const month of ['2026-04', '2026-03', '2026-02']) await panel.type(`#sales-${month}`, '90000');
    expect(await complaints()).toEqual([]);
    await panel.keyboard.press('Tab');
    await click(panel, '.view-bar .icon-button');
    await panel.waitForSelector('.stat-tile');
    await panel.waitForFunction(
      (words) => !document.querySelector('main')?.textContent?.includes(words),
      {},
      t.missing['no-sales'],
    );
    await expect.poll(() => tile('dso')).toMatch(/\d days/);
  });

  it('of all books lead to the worklist of all books with only those meant', async () => {
    const second = sites.pages['invoices-second-company'] ?? '';
    await page.goto(second);
    await whenReadFrom(panel, page.url());
    await panel.waitForSelector(`select[aria-label="${t.books}"]`);
    await panel.select(`select[aria-label="${t.books}"]`, 'all');
    await panel.waitForSelector(`select[aria-label="${t.currency}"]`);
    await press(t.figures['overdue-share'].name);
    await panel.waitForSelector('.share-table.compared');
    await expect.poll(() => textOf('.share-table.compared thead')).toContain(t.comparedBy.book);
    expect(await sideways()).toEqual([]);
    expect(await complaints()).toEqual([]);
    const movers = await panel.$$eval('.share-table:not(.compared) tbody tr', (rows) => rows.length);
    await press(t.showMovers(movers));
    await expect.poll(() => panel.$$eval('.account-row', (rows) => rows.length)).toBe(movers);
    await expect.poll(() => textOf('h1')).toBe(texts.worklist.allBooks.title);
    await press(texts.worklist.noneOfThese.act);
    await expect.poll(() => textOf('main')).not.toContain(t.moverFilter(t.figures['overdue-share'].name));
  });
});

const tile = (id: keyof typeof t.figures): Promise<string> =>
  panel.$$eval(
    '.stat-tile',
    (tiles, name) => tiles.find((one) => one.querySelector('h3')?.textContent === name)?.textContent ?? '',
    t.figures[id].name,
  );
