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

declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

const t = texts.numbers;
let sites: Sites;
let harness: Harness;
let panel: Page;
let axeSource = '';

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  await harness.grant(sites.url);
  const page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await setPanelSize(panel, 360);
  await readSite(panel);
  await panel.evaluate(keepDays);
  await panel.reload();
  await panel.waitForSelector('.account-row .name');
  await panel.evaluate(axeSource);
});
afterAll(async () => {
  await harness.close();
  await sites.close();
});

/** Five weeks of days, as the panel would have kept them, with a change of the plan among them. Runs in the panel. */
async function keepDays(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('dunlin');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction(['books', 'figures'], 'readwrite');
  const [book] = await new Promise<unknown[]>((resolve) => {
    const asked = tx.objectStore('books').getAllKeys();
    asked.onsuccess = () => resolve(asked.result);
  });
  for (let ago = 35; ago > 0; ago -= 1) {
    const day = new Date(Date.parse('2026-05-14') - ago * 86_400_000).toISOString().slice(0, 10);
    const values = { 'overdue-share': 0.5 + ago / 100, 'average-days-overdue': 20 + (ago % 7) };
    const currencies = [{ currency: 'USD', values, expected: [] }];
    tx.objectStore('figures').put({ book, day, policyVersion: ago > 12 ? 1 : 2, currencies });
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
    expect(await panel.$$eval('.aging-table tbody tr', (rows) => rows.length)).toBeGreaterThanOrEqual(5);
    expect(await panel.$$eval('.aging-bar rect', (parts) => parts.length)).toBeGreaterThan(0);
    expect(await panel.$$eval('.stat-tile, .lacking .names .link', (figures) => figures.length)).toBe(30);
    expect(await panel.$$eval('.sparkline', (lines) => lines.length)).toBeGreaterThanOrEqual(2);
    expect(await sideways()).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  it('a figure tells what it means, its course with the change of plan, and who would move it', async () => {
    await press(t.figures['overdue-share'].name);
    await panel.waitForSelector('.trend-chart');
    expect(await textOf('.definition')).toContain(t.figures['overdue-share'].formula);
    expect(await textOf('main')).toContain(t.planChanged('2 May'));
    expect(await panel.$$eval('.share-table tbody tr', (rows) => rows.length)).toBeGreaterThan(0);
    expect(await sideways()).toEqual([]);
    expect(await complaints()).toEqual([]);
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
    expect(await textOf('.goal-row')).toContain('10%');
    expect(await complaints()).toEqual([]);
  });

  it('leads to the worklist narrowed to those who would move it', async () => {
    const movers = await panel.$$eval('.share-table tbody tr', (rows) => rows.length);
    await press(t.showMovers(movers));
    await panel.waitForSelector('.account-row');
    expect(await panel.$$eval('.account-row', (rows) => rows.length)).toBe(movers);
  });

  it('asks for sales and shows DSO as soon as they are typed', async () => {
    await panel.keyboard.press('m');
    await panel.waitForSelector('.stat-tile');
    expect(await textOf('.lacking:has(p:first-child .link)')).toContain(t.missing['no-sales']);
    expect(await textOf('.lacking:has(p:first-child .link)')).toContain(t.figures.dso.name);
    await press(t.typeSales);
    for (const month of ['2026-04', '2026-03', '2026-02']) await panel.type(`#sales-${month}`, '90000');
    expect(await complaints()).toEqual([]);
    await panel.keyboard.press('Tab');
    await panel.click('.view-bar .icon-button');
    await panel.waitForSelector('.stat-tile');
    await panel.waitForFunction(
      (words) => !document.querySelector('main')?.textContent?.includes(words),
      {},
      t.missing['no-sales'],
    );
    expect(await tile('dso')).toMatch(/\d days/);
  });
});

const tile = (id: keyof typeof t.figures): Promise<string> =>
  panel.$$eval(
    '.stat-tile',
    (tiles, name) => tiles.find((one) => one.querySelector('h3')?.textContent === name)?.textContent ?? '',
    t.figures[id].name,
  );
