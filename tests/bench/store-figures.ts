/** Measures in the installed extension what much data costs: opening the panel, and saving; and what is downloaded. */
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import { root, runTool } from '../tools/run.ts';
import { alone, compared, type Figure } from './figures.ts';
import { ownWorld } from './own-world.ts';
import { bundleFile } from './page-figures.ts';

const [few, many] = [500, 50_000];
const rounds = 5;

export async function storeFigures(harness: Harness): Promise<Figure[]> {
  const page = await harness.browser.newPage();
  // A page of the extension that runs none of its code.
  await page.goto(`chrome-extension://${harness.extensionId}/manifest.json`);
  const world = await ownWorld(page, bundleFile);
  const saves: { readonly ours: number; readonly chunks: number }[] = [];
  for (let round = 0; round < 3; round += 1) saves.push(await world.run('saveBook', many));
  const least = (of: 'ours' | 'chunks') => Math.min(...saves.map((one) => one[of]));
  await world.run('fillStore', few);
  const small = await opening(harness);
  await world.run('fillStore', many);
  const large = await opening(harness);
  await page.close();
  return [
    compared(
      `opening the panel on ${many.toLocaleString('en')} invoices, to the first row`,
      large,
      [`on ${few}`, small],
      1.5,
    ),
    compared(
      `saving ${many.toLocaleString('en')} invoices`,
      least('ours'),
      ['the same bytes in chunks', least('chunks')],
      2,
    ),
    alone('the package, zipped', (await zipSize()) / 1000, 'kB', 250),
  ];
}

/** Milliseconds from navigation to the first customer shown, the least of some. */
async function opening(harness: Harness): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const panel: Page = await harness.browser.newPage();
    await panel.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.account-row .name')) return;
        observer.disconnect();
        Object.assign(globalThis, { firstRowAt: performance.now() });
      }).observe(document, { childList: true, subtree: true });
    });
    await panel.goto(`chrome-extension://${harness.extensionId}/sidepanel.html?today=2026-05-14`);
    const at = await panel.waitForFunction(() => Reflect.get(globalThis, 'firstRowAt'), { timeout: 120_000 });
    times.push(Number(await at.jsonValue()));
    await panel.close();
  }
  return Math.min(...times);
}

async function zipSize(): Promise<number> {
  const { code, output } = await runTool('wxt', ['zip']);
  if (code !== 0) throw new Error(output.trim());
  const folder = path.join(root, '.output');
  const zip = (await readdir(folder)).find((name) => name.endsWith('-chrome.zip'));
  if (!zip) throw new Error('no zip was made');
  return statSync(path.join(folder, zip)).size;
}
