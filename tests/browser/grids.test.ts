/** Lists drawn by grid libraries, read by the installed extension and compared with the books they were drawn from. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GridPage, gridPages } from '../sites/grids/grids.ts';
import { type GridsServer, serveGrids } from '../sites/grids/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type GridRead, inOrder, numbersIn, openGrid, scoreGrid, scrollGrid, turnPage } from './grid-rows.ts';
import { type Harness, launch } from './harness.ts';
import { readingOf } from './panel-page.ts';

const screens = 4;

let server: GridsServer;
let harness: Harness;
beforeAll(async () => {
  server = await serveGrids(tinyToday);
  harness = await launch({ size: { width: 1600, height: 1000 } });
  await harness.grant(server.url);
});
afterAll(async () => {
  await harness.close();
  await server.close();
});

describe.each(gridPages)('$id', (grid) => {
  let page: Page;
  let panel: Page;
  /** The invoices that stood in the grid whenever it was looked at. */
  const seen = new Set<string>();
  beforeAll(async () => {
    ({ page, panel } = await openGrid(harness, server, grid));
  });
  afterAll(async () => {
    await panel.close();
    await page.close();
  });

  /** Waits until the panel was given all that was ever seen in the grid, what stands there now included, as the books have it. */
  const whenAsDrawn = () =>
    expect
      .poll(async () => {
        for (const number of await numbersIn(page, server)) seen.add(number);
        const read = await readingOf(panel);
        return read ? faults(read as GridRead, [...seen], grid) : ['not read'];
      })
      .toEqual([]);

  it('gives what its rows in view show', async () => {
    await whenAsDrawn();
    expect(seen.size).toBeGreaterThan(5);
    await expect
      .poll(() => readingOf(panel))
      .toMatchObject({ scope: { stated: grid.stated, filtered: false } });
  });

  const { scrolls, next } = grid;
  if (scrolls)
    it('keeps the rows that were scrolled away, each once and in order', async () => {
      for (let screen = 0; screen < screens; screen++) {
        await scrollGrid(page, scrolls, 0.6);
        await whenAsDrawn();
      }
      const inView = await numbersIn(page, server);
      expect(seen.size).toBeGreaterThan(inView.length);
    });

  if (next)
    it('adds the next page to what was read when its page is turned', async () => {
      const before = await numbersIn(page, server);
      await turnPage(page, next, before[0] ?? '');
      await whenAsDrawn();
      expect(seen.size).toBeGreaterThan(before.length);
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
