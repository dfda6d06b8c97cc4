/** Lists drawn by grid libraries, read by the installed extension and compared with the books they were drawn from. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedLines } from '../sites/expected-lines.ts';
import { type GridPage, gridPages } from '../sites/grids/grids.ts';
import { type GridsServer, serveGrids } from '../sites/grids/server.ts';
import { scoreOf } from '../sites/systems/score.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { type Harness, launch } from './harness.ts';
import { pressAllow, readingOf } from './panel-page.ts';

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
    page = await harness.openTab(server.urlOf(grid.id));
    await page.waitForFunction(() => /INV-1/.test(document.querySelector('#grid')?.textContent ?? ''));
    panel = await harness.openPanel(page, { today: tinyToday });
    await panel.waitForFunction(() => document.querySelector('button') ?? globalThis.dunlinReadJson?.());
    await pressAllow(panel);
  });
  afterAll(async () => {
    await panel.close();
    await page.close();
  });

  it('gives what its rows in view show', async () => {
    const numbers = await numbersIn(page);
    expect(numbers.length).toBeGreaterThan(5);
    const read = await whenRead(panel, numbers);
    expect(faults(read, numbers, grid)).toEqual([]);
    expect(read.scope).toMatchObject({ stated: grid.stated, filtered: false });
  });

  const { scrolls, next } = grid;
  if (scrolls)
    it('keeps the rows that were scrolled away, each once and in order', async () => {
      const seen = new Set(await numbersIn(page));
      for (let screen = 0; screen < screens; screen++) {
        await scroll(page, scrolls, 0.6);
        for (const number of await numbersIn(page)) seen.add(number);
        await whenRead(panel, [...seen]);
      }
      const inView = await numbersIn(page);
      expect(seen.size).toBeGreaterThan(inView.length);
      expect(faults(await whenRead(panel, [...seen]), [...seen], grid)).toEqual([]);
    });

  if (next)
    it('adds the next page to what was read when its page is turned', async () => {
      const before = await numbersIn(page);
      const known = (await readingOf(panel)) as Read;
      await page.click(next);
      await page.waitForFunction(
        (old) => !document.querySelector('#grid')?.textContent?.includes(old),
        {},
        before[0] ?? '',
      );
      const numbers = [...known.invoices.map(({ number }) => number), ...(await numbersIn(page))];
      expect(faults(await whenRead(panel, numbers), numbers, grid)).toEqual([]);
    });
});

type Read = {
  readonly invoices: readonly { readonly number: string }[];
  readonly scope: { readonly read: number; readonly stated: number | null };
  readonly questions: readonly object[];
  readonly problems: readonly object[];
};

/** Numbers of the invoices that stand in the grid now. */
function numbersIn(page: Page): Promise<string[]> {
  return page.$eval(
    '#grid',
    (grid, all) => {
      const texts = document.createTreeWalker(grid, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      while (texts.nextNode()) found.add(texts.currentNode.textContent?.trim() ?? '');
      return all.filter((number) => found.has(number));
    },
    server.lines.map(({ number }) => number),
  );
}

/** Scrolls down by a part of what is in view, and lets the grid draw. */
async function scroll(page: Page, selector: string, part: number): Promise<void> {
  await page.$eval(
    selector,
    async (holder, share) => {
      const scrolled = new Promise((resolve) =>
        holder.addEventListener('scrollend', resolve, { once: true }),
      );
      holder.scrollTop += holder.clientHeight * share;
      await scrolled;
      await new Promise(requestAnimationFrame);
    },
    part,
  );
}

/** What the panel was given, once it has exactly these invoices; after a while, whatever it has. */
async function whenRead(panel: Page, numbers: readonly string[]): Promise<Read> {
  await panel
    .waitForFunction(
      (wanted) => {
        const read = globalThis.dunlinReadJson?.();
        const list: unknown = read && Reflect.get(read, 'invoices');
        return Array.isArray(list) && list.map(({ number }) => number).join() === wanted;
      },
      { timeout: 6_000 },
      inOrder(numbers).join(),
    )
    .catch(() => null);
  return (await readingOf(panel)) as Read;
}

const linesOf = (numbers: readonly string[]) => server.lines.filter(({ number }) => numbers.includes(number));
const inOrder = (numbers: readonly string[]) => linesOf(numbers).map(({ number }) => number);

/** All that is not as the books have it, a line a kind of fault: how often, and where first. */
function faults(read: Read, numbers: readonly string[], { linked }: GridPage): readonly string[] {
  const found = read.invoices.map(({ number }) => number);
  const known = linesOf(numbers).filter(({ number }) => found.includes(number));
  const truth = expectedLines(server.books, known, { customerLinked: false, german: false }).map((line) => ({
    ...line,
    link: linked ? line.link.replace('{origin}', server.url) : null,
  }));
  const score = scoreOf({ invoices: truth }, read);
  const missing = inOrder(numbers).filter((number) => !found.includes(number));
  const kinds = { missing, ...score, questions: read.questions, problems: read.problems };
  const order = found.join() === inOrder(found).join() ? [] : [`out of order: ${found.join()}`];
  return [
    ...(['missing', 'wrong', 'withheld', 'asked', 'questions', 'problems'] as const).flatMap((kind) =>
      kinds[kind].length > 0 ? [`${kinds[kind].length} ${kind}: ${JSON.stringify(kinds[kind][0])}`] : [],
    ),
    ...order,
  ];
}
