/** Measures with the installed extension: what a reading of 50,000 rows does to page and panel, and what none costs. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import { pressAllow, readingOf } from '../browser/panel-page.ts';
import { extensionDir } from '../tools/build.ts';
import { alone, type Figure } from './figures.ts';
import { heapOf } from './heap.ts';
import { loadBench } from './page-figures.ts';

const rows = 50_000;
const script = path.join('content-scripts', 'page.js');

export async function extensionFigures(harness: Harness, url: string): Promise<Figure[]> {
  const bytes = gzipSync(await readFile(path.join(extensionDir, script))).length;
  // Where a site was read once, the script runs on each of its pages.
  const reading = await bigReading(harness, url);
  return [
    ...reading,
    alone('code in the page, compressed', bytes / 1024, 'KiB', 10),
    alone('its evaluation on a page without a panel', await evaluationTime(harness, url), 'ms', 1),
  ];
}

/** The fastest of five loads, ms. */
async function evaluationTime(harness: Harness, url: string): Promise<number> {
  const page = await harness.openTab(url);
  const times: number[] = [];
  for (let load = 0; load < 5; load++) {
    await page.tracing.start({ categories: ['devtools.timeline'] });
    await page.reload({ waitUntil: 'load' });
    // The script runs when the document is idle: what is answered after it comes after it.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
    const {
      traceEvents,
    }: { traceEvents: { name: string; dur?: number; args: { data?: { url?: string } } }[] } =
      JSON.parse(trace);
    const ours = traceEvents.filter(
      ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('content-scripts/page.js'),
    );
    if (ours.length > 0) times.push(ours.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000);
  }
  await page.close();
  if (times.length === 0) throw new Error('the content script was not seen to run');
  return Math.min(...times);
}

/** Opens a panel on 50,000 rows, lets it read, closes it. */
async function bigReading(harness: Harness, url: string): Promise<Figure[]> {
  const page = await harness.openTab(url);
  await loadBench(page);
  await page.evaluate((count) => void dunlinBench.showTable(count, 'bare'), rows);
  const panel = await harness.openPanel(page);
  await panel.waitForSelector('button');
  // The panel takes room from the page, which is laid out anew: that is the browser's doing.
  await painted(page);
  const before = await heapOf(page);
  const panelBefore = await heapOf(panel);
  await watchTasks(page);
  await watchTasks(panel);
  const started = performance.now();
  await pressAllow(panel);
  const read = await panel.waitForFunction(
    (count) => document.querySelector('.top-bar .facts')?.textContent?.includes(count) && performance.now(),
    { timeout: 300_000 },
    rows.toLocaleString('en'),
  );
  const seconds = (performance.now() - started) / 1000;
  const readAt = Number(await read.jsonValue());
  const inPage = await tasksOf(page);
  await panel.waitForSelector('.account-row .name', { timeout: 300_000 });
  const inPanel = await tasksOf(panel);
  const whileReading = inPanel.filter(({ at }) => at < readAt);
  const during = await heapOf(page);
  const panelDuring = await heapOf(panel);
  if ((await invoicesOf(panel)) !== rows) throw new Error('not every row was taken for an invoice');
  await panel.close();
  await painted(page);
  const after = await heapOf(page);
  await page.close();
  return [
    alone('50,000 rows, from the click to the panel’s answer', seconds, 's'),
    alone('longest task in the page meanwhile', longest(inPage), 'ms', 50),
    alone('longest task in the panel meanwhile', longest(whileReading), 'ms', 50),
    alone('tasks over 50 ms in the panel meanwhile', whileReading.length, 'tasks', 0),
    alone('longest task in the panel until its worklist stands', longest(inPanel), 'ms', 50),
    alone('memory of the page, more while read', during - before, 'MB', 60),
    alone('memory of the page, more after the panel closed', after - before, 'MB', 5),
    alone('memory of the panel, more while it shows', panelDuring - panelBefore, 'MB'),
  ];
}

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve))),
      ),
  );

/** How many invoices the panel has of its page. */
async function invoicesOf(panel: Page): Promise<number> {
  const read = await readingOf(panel);
  const list: unknown = read && Reflect.get(read, 'invoices');
  return Array.isArray(list) ? list.length : 0;
}

/** A task of over 50 ms: when it began and how long it took, ms. */
type Task = { readonly at: number; readonly took: number };
type Watched = typeof globalThis & { longTasks?: Task[] };

const longest = (tasks: readonly Task[]): number => Math.max(0, ...tasks.map(({ took }) => took));

/** From now on: long tasks as the browser reports them. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const found: Task[] = [];
    (globalThis as Watched).longTasks = found;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) found.push({ at: startTime, took: duration });
    }).observe({ type: 'longtask' });
  });
}

const tasksOf = (page: Page): Promise<Task[]> => page.evaluate(() => (globalThis as Watched).longTasks ?? []);
