/** What hundreds of cycles of a clerk's work leave in memory, in the installed extension with the real side panel. */
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/harness.ts';
import { backToWorklist, fillSender, openAccountOf, readSite } from '../browser/panel-page.ts';
import { pressCtrlEnter, whenReadFrom, whenSaid } from '../browser/panel-says.ts';
import { sender } from '../browser/sample-sender.ts';
import { startSites } from '../sites/server.ts';
import { tinyToday as today } from '../sites/tiny-books.ts';
import { compared, type Figure } from './figures.ts';
import { heapOf } from './heap.ts';

const customer = 'Total Comfort Heating';

/**
 * The engine compiles what runs often, a few functions a cycle for hundreds of cycles: bounded by the program, and more
 * than all that the work itself leaves. Without its compilers the heap holds what the work holds.
 */
const engine = '--jitless';

/** Cycles between two looks at the heap: a look itself leaves something behind for a while. */
const step = 5;

export async function memoryFigures(cycles = 300): Promise<Figure[]> {
  const sites = await startSites({ books: 'tiny', today });
  const harness = await launch({ engine });
  try {
    await harness.grant(sites.url);
    const page = await harness.openTab(sites.pages['invoices-all'] ?? '');
    const panel = await harness.openPanel(page, { today });
    await readSite(panel);
    await openAccountOf(panel, customer);
    await panel.keyboard.press('d');
    await fillSender(panel, sender);
    await panel.waitForSelector('.letter');
    await backToWorklist(panel);
    const heaps: { readonly panel: number; readonly page: number }[] = [];
    for (let cycle = 1; cycle <= cycles; cycle += 1) {
      await workOnce(page, panel, cycle);
      if (cycle % step === 0) heaps.push({ panel: await heapOf(panel), page: await heapOf(page) });
    }
    return (['panel', 'page'] as const).map((of) => {
      const all = heaps.map((one) => one[of]);
      const third = all.length / 3;
      const [middle, last] = [mean(all.slice(third, 2 * third)), mean(all.slice(2 * third))];
      const figure = `memory of the ${of} without compiled code, last third of ${cycles} cycles`;
      return compared(figure, last, ['middle third', middle], 1.02, 'MB');
    });
  } finally {
    await harness.close();
    await sites.close();
  }
}

/** A page is opened and read, a customer opened, a letter drafted, a note saved. */
async function workOnce(page: Page, panel: Page, cycle: number): Promise<void> {
  const url = new URL(page.url());
  url.searchParams.set('sort', String(cycle));
  await page.goto(url.href);
  await panel.bringToFront();
  await whenReadFrom(panel, url.href);
  await whenThere(panel, '.account-row .name');
  await panel.evaluate((name) => {
    const names = document.querySelectorAll<HTMLElement>('.account-row .name');
    [...names].find((one) => one.textContent === name)?.click();
  }, customer);
  await whenThere(panel, '.next-action');
  await panel.keyboard.press('d');
  await whenThere(panel, '.letter');
  await panel.keyboard.press('Escape');
  await whenThere(panel, '.next-action');
  await panel.keyboard.press('n');
  await whenThere(panel, '.capture-bar textarea:focus');
  const words = `Rang for the ${cycle}. time`;
  await panel.keyboard.type(words);
  await pressCtrlEnter(panel);
  await whenSaid(panel, words);
  await whenThere(panel, '.capture-bar textarea:placeholder-shown');
  await panel.keyboard.press('Escape');
  if (!(await panel.evaluate(() => document.querySelector('.account-row .name') !== null)))
    await panel.keyboard.press('Escape');
  await whenThere(panel, '.account-row .name');
}

/** Waits for an element without holding it: what the driver holds stays in the panel's memory. */
const whenThere = (panel: Page, selector: string): Promise<unknown> =>
  panel.waitForFunction((wanted) => document.querySelector(wanted) !== null, {}, selector);

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
