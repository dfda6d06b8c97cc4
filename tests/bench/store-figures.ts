/** Measures in the installed extension what much data costs: opening the panel, and saving; and what is downloaded. */
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Harness, launch } from '../browser/harness.ts';
import { root, runTool } from '../tools/run.ts';
import { alone, compared, type Figure } from './figures.ts';
import { ownWorld } from './own-world.ts';
import { bundleFile } from './page-figures.ts';

const [few, many] = [500, 50_000];
const rounds = 5;
const patience = { timeout: 120_000 };

export async function storeFigures(): Promise<Figure[]> {
  // A browser for each: their rounds take turns, so that what else the machine does meets both.
  const [small, large] = [await bookOf(few), await bookOf(many)];
  try {
    const saves = await savesIn(large);
    const least = (of: 'ours' | 'chunks') => Math.min(...saves.map((one) => one[of]));
    const times: { readonly small: Start; readonly large: Start }[] = [];
    for (let round = 0; round < rounds; round += 1)
      times.push({ small: await start(small), large: await start(large) });
    const best = (of: 'small' | 'large', what: keyof Start) => Math.min(...times.map((one) => one[of][what]));
    const opening = `opening the panel on ${many.toLocaleString('en')} invoices`;
    const against = (what: keyof Start) => [`on ${few}`, best('small', what)] as const;
    return [
      compared(`${opening}, to the first row`, best('large', 'row'), against('row'), 1.5),
      compared(`${opening}, a click on it answered`, best('large', 'click'), against('click'), 1.5),
      compared(`${opening}, until everything is read`, best('large', 'whole'), against('whole'), null),
      compared(
        `saving ${many.toLocaleString('en')} invoices`,
        least('ours'),
        ['the same bytes in chunks', least('chunks')],
        2,
      ),
      alone('the package, zipped', (await zipSize()) / 1000, 'kB', 250),
    ];
  } finally {
    await small.close();
    await large.close();
  }
}

/** A browser whose store holds a book of so many invoices, opened once before. */
async function bookOf(invoices: number): Promise<Harness> {
  const harness = await launch();
  const page = await quietPage(harness);
  await (await ownWorld(page, bundleFile)).run('fillStore', invoices);
  const panel = await harness.browser.newPage();
  await panel.goto(panelOf(harness));
  await panel.waitForFunction(() => document.querySelector('.account-row'), patience);
  // This page is behind the panel: no frame of it is drawn.
  if (invoices === many) await page.waitForFunction(hasFirstList, { ...patience, polling: 300 });
  await panel.close();
  await page.close();
  return harness;
}

/** A page of the extension that runs none of its code. */
async function quietPage({ browser, extensionId }: Harness): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}

const panelOf = ({ extensionId }: Harness): string =>
  `chrome-extension://${extensionId}/sidepanel.html?today=2026-05-14`;

/** Whether the panel has kept how its worklist begins; another record says in which state everything is. */
const hasFirstList = (): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('dunlin');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('firstLists').objectStore('firstLists').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result > 1);
      };
    };
  });

async function savesIn(harness: Harness): Promise<{ readonly ours: number; readonly chunks: number }[]> {
  const page = await quietPage(harness);
  const world = await ownWorld(page, bundleFile);
  const saves: { readonly ours: number; readonly chunks: number }[] = [];
  for (let round = 0; round < rounds; round += 1) saves.push(await world.run('saveBook', many));
  await page.close();
  return saves;
}

/** Milliseconds since the panel was navigated to: the first row drawn, a click on it answered by its customer, all read. */
type Start = { readonly row: number; readonly click: number; readonly whole: number };

async function start(harness: Harness): Promise<Start> {
  const panel: Page = await harness.browser.newPage();
  await panel.evaluateOnNewDocument(() => {
    const times: { row?: number; click?: number; whole?: number } = {};
    Object.assign(globalThis, { times });
    new MutationObserver(() => {
      const row = document.querySelector<HTMLElement>('.account-row .name');
      if (row && times.row === undefined) {
        times.row = performance.now();
        // As a hand would: once it is painted.
        requestAnimationFrame(() => setTimeout(() => row.click()));
      }
      const title = document.querySelector('.view-bar h1 .cut')?.textContent;
      if (times.row !== undefined && !row && title?.startsWith('Customer')) times.click ??= performance.now();
      if (document.querySelector('.next-action')) times.whole ??= performance.now();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await panel.goto(panelOf(harness));
  const times = await panel.waitForFunction(() => {
    const found: unknown = Reflect.get(globalThis, 'times');
    return Object.keys(Object(found)).length === 3 && found;
  }, patience);
  const { row = 0, click = 0, whole = 0 } = Object(await times.jsonValue());
  await panel.close();
  return { row, click, whole };
}

async function zipSize(): Promise<number> {
  const { code, output } = await runTool('wxt', ['zip']);
  if (code !== 0) throw new Error(output.trim());
  const folder = path.join(root, '.output');
  const zip = (await readdir(folder)).find((name) => name.endsWith('-chrome.zip'));
  if (!zip) throw new Error('no zip was made');
  return statSync(path.join(folder, zip)).size;
}
