/** What stands in a page drawn by a grid library, and how the panel's reading of it fares against the books. */
import type { Page } from 'puppeteer-core';
import { expectedLines } from '../sites/expected-lines.ts';
import type { GridPage } from '../sites/grids/grids.ts';
import type { GridsServer } from '../sites/grids/server.ts';
import { type Score, scoreOf } from '../sites/systems/score.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import type { Harness } from './harness.ts';
import { readingOf, readSite } from './panel-page.ts';

export type GridRead = {
  readonly invoices: readonly { readonly number: string }[];
  readonly scope: { readonly read: number; readonly stated: number | null };
  readonly questions: readonly object[];
  readonly problems: readonly object[];
};

/** Opens a grid's page and the panel on it. */
export async function openGrid(
  harness: Harness,
  server: GridsServer,
  { id }: GridPage,
): Promise<{ readonly page: Page; readonly panel: Page }> {
  const page = await harness.openTab(server.urlOf(id));
  await page.waitForFunction(() => /INV-1/.test(document.querySelector('#grid')?.textContent ?? ''));
  const panel = await harness.openPanel(page, { today: tinyToday });
  await readSite(panel);
  return { page, panel };
}

/** Numbers of the invoices that stand in the grid now. */
export function numbersIn(page: Page, { lines }: GridsServer): Promise<string[]> {
  return page.$eval(
    '#grid',
    (grid, all) => {
      const texts = document.createTreeWalker(grid, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      while (texts.nextNode()) found.add(texts.currentNode.textContent?.trim() ?? '');
      return all.filter((number) => found.has(number));
    },
    lines.map(({ number }) => number),
  );
}

/** Scrolls down by a part of what is in view, and lets the grid draw. */
export async function scrollGrid(page: Page, selector: string, part: number): Promise<void> {
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

/** Turns to the next page, once it is drawn; `before` stood on the old one. */
export async function turnPage(page: Page, next: string, before: string): Promise<void> {
  await page.click(next);
  await page.waitForFunction(
    (old) => !document.querySelector('#grid')?.textContent?.includes(old),
    {},
    before,
  );
}

/** What the panel was given, once it has exactly these invoices; after a while, whatever it has. */
export async function whenRead(
  panel: Page,
  server: GridsServer,
  numbers: readonly string[],
): Promise<GridRead> {
  await panel
    .waitForFunction(
      (wanted) => {
        const read = globalThis.dunlinReadJson?.();
        const list: unknown = read && Reflect.get(read, 'invoices');
        return Array.isArray(list) && list.map(({ number }) => number).join() === wanted;
      },
      {},
      inOrder(server, numbers).join(),
    )
    .catch(() => null);
  return (await readingOf(panel)) as GridRead;
}

const linesOf = ({ lines }: GridsServer, numbers: readonly string[]) =>
  lines.filter(({ number }) => numbers.includes(number));

/** Numbers in the order of the books. */
export const inOrder = (server: GridsServer, numbers: readonly string[]): readonly string[] =>
  linesOf(server, numbers).map(({ number }) => number);

/** The invoices of these numbers as the books have them, against what was read. */
export function scoreGrid(
  server: GridsServer,
  read: object,
  numbers: readonly string[],
  { linked }: GridPage,
): Score {
  const options = { customerLinked: false, german: false };
  const truth = expectedLines(server.books, linesOf(server, numbers), options).map((line) => ({
    ...line,
    link: linked ? line.link.replace('{origin}', server.url) : null,
  }));
  return scoreOf({ invoices: truth }, read);
}
