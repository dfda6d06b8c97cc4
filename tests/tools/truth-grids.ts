/** Pages drawn by grid libraries, read in a real browser with the built extension: as they open, and further on. */
import type { Page } from 'puppeteer-core';
import {
  type GridRead,
  numbersIn,
  openGrid,
  scoreGrid,
  scrollGrid,
  turnPage,
  whenRead,
} from '../browser/grid-rows.ts';
import { launch } from '../browser/harness.ts';
import { type GridPage, gridPages } from '../sites/grids/grids.ts';
import { type GridsServer, serveGrids } from '../sites/grids/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Tally, tallyOf } from './truth-table.ts';

const screens = 4;

/** Two tallies a grid: what is in view when it opens, and all that was in view after scrolling or turning a page. */
export async function* readGrids(
  wanted: (grid: { readonly name: string }) => boolean,
): AsyncGenerator<readonly [name: string, tally: Tally]> {
  const grids = gridPages.filter(({ id }) => wanted({ name: id }));
  if (grids.length === 0) return;
  const server = await serveGrids(tinyToday);
  const harness = await launch({ size: { width: 1600, height: 1000 } });
  try {
    await harness.grant(server.url);
    for (const grid of grids) {
      const { page, panel } = await openGrid(harness, server, grid);
      const first = await numbersIn(page, server);
      yield [`${grid.id}, as it opens`, judge(server, await whenRead(panel, server, first), first, grid)];
      const all = await goOn(page, panel, server, grid, first);
      yield [
        `${grid.id}, ${grid.scrolls ? 'scrolled' : 'page turned'}`,
        judge(server, await whenRead(panel, server, all), all, grid),
      ];
      await panel.close();
      await page.close();
    }
  } finally {
    await harness.close();
    await server.close();
  }
}

const judge = (server: GridsServer, read: GridRead, numbers: readonly string[], grid: GridPage): Tally =>
  tallyOf(scoreGrid(server, read, numbers, grid), read.questions.length);

/** Scrolls some screens, or turns the page; gives the numbers that stood there by then. */
async function goOn(
  page: Page,
  panel: Page,
  server: GridsServer,
  { scrolls, next }: GridPage,
  first: readonly string[],
): Promise<readonly string[]> {
  const seen = new Set(first);
  for (let screen = 0; scrolls && screen < screens; screen++) {
    await scrollGrid(page, scrolls, 0.6);
    for (const number of await numbersIn(page, server)) seen.add(number);
    await whenRead(panel, server, [...seen]);
  }
  if (!scrolls && next) {
    await turnPage(page, next, first[0] ?? '');
    for (const number of await numbersIn(page, server)) seen.add(number);
  }
  return [...seen];
}
