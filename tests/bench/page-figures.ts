/** Measures in one page of a real browser what the reader does there by itself. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { root } from '../tools/run.ts';
import { alone, compared, type Figure } from './figures.ts';
import type { Bench } from './in-page.ts';
import { ownWorld } from './own-world.ts';

export const bundleFile = path.join(root, '.output', 'bench', 'in-page.js');

/** Bundles what runs in the page, minified as the product is. */
export async function bundleBench(): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      outDir: path.dirname(bundleFile),
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      lib: {
        entry: 'in-page.ts',
        formats: ['iife'],
        name: 'bench',
        fileName: () => path.basename(bundleFile),
      },
    },
  });
}

/** Puts the bench among a page's own scripts: `dunlinBench` is there afterwards. */
export const loadBench = (page: Page) => page.addScriptTag({ path: bundleFile });

export async function pageFigures(page: Page): Promise<Figure[]> {
  const world = await ownWorld(page, bundleFile);
  const bare = await world.run('bare');
  const rich = await world.run('rich');
  const fresh = await world.run('untouched', 'bare');
  const freshRich = await world.run('untouched', 'rich');
  const meaning = await world.run('meaning');
  const change = await world.run('change');
  const small = await world.run('growth', 1000);
  const middle = await world.run('growth', 10_000);
  const large = await world.run('growth', 50_000);
  const idle = await world.run('startedWhenIdle');
  const below = 1;
  const read = '10,000 × 10 read';
  const linked = `${read}, a link, a title and a tick a row`;
  return [
    alone('busy loop of this machine', bare.busyLoop, 'ms'),
    alone('cells other than the slow reader’s, bare', bare.differences, 'cells', 0),
    alone('cells other than the slow reader’s, links', rich.differences, 'cells', 0),
    compared(read, bare.ours, ['text nodes by TreeWalker', bare.plainTreeWalker], below),
    compared(read, bare.ours, ['the same, by rows', bare.treeWalker], below),
    compared(read, bare.ours, ['rows, cells, textContent', bare.rowsAndCells], below),
    compared(read, bare.ours, ['SheetJS', bare.sheetJs], below),
    compared(read, bare.ours, ['table.innerText', bare.oneString], 2),
    compared(linked, rich.ours, ['text nodes by TreeWalker', rich.plainTreeWalker], below),
    compared(linked, rich.ours, ['rows, cells, textContent', rich.rowsAndCells], below),
    compared(linked, rich.ours, ['innerText and attributes', rich.innerTextAndAttributes], 2),
    ...freshFigures(`${read}, first time`, fresh),
    ...freshFigures(`${linked}, first time`, freshRich),
    alone('invoices understood of 10,000 rows', meaning.invoices, 'invoices'),
    compared(
      'read and interpreted',
      meaning.readAndInterpret,
      ['TreeWalker and a test a cell', meaning.walkAndTest],
      2,
    ),
    alone('1,000 rows interpreted', small, 'ms'),
    compared('10,000 rows interpreted', middle, ['10 × 1,000 rows', small * 10], 1.5),
    compared('50,000 rows interpreted', large, ['5 × 10,000 rows', middle * 5], 1.5),
    alone('a batch of 500 rows across: written, parsed, checked', meaning.transfer / meaning.batches, 'ms'),
    compared('update after one changed row', change.update, ['full read', change.ours], 0.03),
    alone('observers, timers, listeners without a panel', idle, 'started', 0),
  ];
}

type Fresh = Awaited<ReturnType<Bench['untouched']>>;

/** Without goals: the script is warm only while it is measured, a page is read but once. */
const freshFigures = (
  figure: string,
  { ours, plainTreeWalker, rowsAndCells, oneString }: Fresh,
): readonly Figure[] => [
  compared(figure, ours, ['text nodes by TreeWalker', plainTreeWalker], null),
  compared(figure, ours, ['rows, cells, textContent', rowsAndCells], null),
  compared(figure, ours, ['table.innerText', oneString], null),
];
