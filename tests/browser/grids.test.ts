/** Lists drawn by grid libraries, read by the installed extension and compared with the books they were drawn from. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GridPage, gridPages } from '../sites/grids/grids.ts';
import { type GridsServer, serveGrids } from '../sites/grids/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import {
  type GridRead,
  inOrder,
  numbersIn,
  openGrid,
  scoreGrid,
  scrollGrid,
  turnPage,
  whenRead,
} from './grid-rows.ts';
import { type Harness, launch } from './harness.ts';
import { readingOf } from './panel-page.ts';

const screens = 4;

let server: GridsServer;
let harness: Harness;
beforeAll(async () => {
  server = await serveGrids(tinyToday);
  harness = await launch({ size: { width: 1600, height: 1000 } });
  await harness.grant(server.url);
}, 120_000);
afterAll(async () => {
  await harness.close();
  await server.close();
});

describe.each(gridPages)('$id', (grid) => {
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    ({ page, panel } = await openGrid(harness, server, grid));
  });
  afterAll(async () => {
    await panel.close();
    await page.close();
  });

  it('gives what its rows in view show', async () => {
    const numbers = await numbersIn(page, server);
    expect(numbers.length).toBeGreaterThan(5);
    const read = await whenRead(panel, server, numbers);
    expect(faults(read, numbers, grid)).toEqual([]);
    expect(read.scope).toMatchObject({ stated: grid.stated, filtered: false });
  });

  const { scrolls, next } = grid;
  if (scrolls)
    it('keeps the rows that were scrolled away, each once and in order', async () => {
      const seen = new Set(await numbersIn(page, server));
      for (let screen = 0; screen < screens; screen++) {
        await scrollGrid(page, scrolls, 0.6);
        for (const number of await numbersIn(page, server)) seen.add(number);
        await whenRead(panel, server, [...seen]);
      }
      const inView = await numbersIn(page, server);
      expect(seen.size).toBeGreaterThan(inView.length);
      expect(faults(await whenRead(panel, server, [...seen]), [...seen], grid)).toEqual([]);
    });

  if (next)
    it('adds the next page to what was read when its page is turned', async () => {
      const before = await numbersIn(page, server);
      const known = (await readingOf(panel)) as GridRead;
      await turnPage(page, next, before[0] ?? '');
      const numbers = [...known.invoices.map(({ number }) => number), ...(await numbersIn(page, server))];
      expect(faults(await whenRead(panel, server, numbers), numbers, grid)).toEqual([]);
    });
});

/** All that is not as the books have it, a line a kind of fault: how often, and where first. */
function faults(read: GridRead, numbers: readonly string[], grid: GridPage): readonly string[] {
  const found = read.invoices.map(({ number }) => number);
  const wanted = inOrder(server, numbers);
  const missing = wanted.filter((number) => !found.includes(number));
  const known = numbers.filter((number) => found.includes(number));
  const score = scoreGrid(server, read, known, grid);
  const kinds = { missing, ...score, questions: read.questions, problems: read.problems };
  const order = found.join() === inOrder(server, found).join() ? [] : [`out of order: ${found.join()}`];
  return [
    ...(['missing', 'wrong', 'withheld', 'asked', 'questions', 'problems'] as const).flatMap((kind) =>
      kinds[kind].length > 0 ? [`${kinds[kind].length} ${kind}: ${JSON.stringify(kinds[kind][0])}`] : [],
    ),
    ...order,
  ];
}
