/** What is packed: the same bytes twice, nothing beside the product; and that it asks the network for nothing. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { extensionDir } from '../tools/build.ts';
import { root, run } from '../tools/run.ts';
import { type Harness, launch } from './harness.ts';
import { servePage } from './one-page-site.ts';
import { backToWorklist, openAccount, readSite } from './panel-page.ts';
import { click, writeNote } from './panel-says.ts';

const sumOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

const filesIn = async (folder: string): Promise<Map<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((one) => path.join(one.parentPath, one.name));
  const sums = files.sort().map(async (file) => [path.relative(folder, file), await sumOf(file)] as const);
  return new Map(await Promise.all(sums));
};

/** Packages of which something is in the build, by the maps that lie beside it. */
async function packagesIn(folder: string): Promise<ReadonlySet<string>> {
  const maps = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.map'));
  const sources = maps.map(async (name): Promise<string[]> => {
    const map: { sources: string[] } = JSON.parse(await readFile(path.join(folder, name), 'utf8'));
    return map.sources;
  });
  const all = (await Promise.all(sources)).flat();
  return new Set(all.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
}

describe('the package', () => {
  let folder = '';
  let again = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dunlin-again-'));
    again = path.join(folder, 'with-maps', 'chrome-mv3');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** What the stores get, built anew as the command does; the tests' own environment would leave its mark. */
  async function zipped(name: string, sourcemap: 'hidden' | false): Promise<string> {
    const outDir = path.join(folder, name);
    const more = `vite: () => ({ build: { sourcemap: ${JSON.stringify(sourcemap)} } })`;
    const code = `await (await import('wxt')).zip({ ...${JSON.stringify({ root, outDir })}, ${more} })`;
    const { code: ended, output } = await run(process.execPath, ['--input-type=module', '-e', code], {
      NODE_ENV: 'production',
      VITEST: undefined,
    });
    expect(ended, output).toBe(0);
    const zips = (await readdir(outDir)).filter((file) => file.endsWith('.zip'));
    expect(zips).toHaveLength(1);
    return sumOf(path.join(outDir, zips[0] ?? ''));
  }

  it('is packed to the same bytes twice; maps lie beside it and leave no trace in it', async () => {
    const first = await zipped('with-maps', 'hidden');
    expect(await zipped('plain', false)).toBe(first);
  }, 180_000);

  it('is what was built before, and holds neither maps nor anything of the tests', async () => {
    const built = await filesIn(extensionDir);
    const packed = [...(await filesIn(again))].filter(([name]) => !name.endsWith('.map'));
    expect(Object.fromEntries(packed)).toEqual(Object.fromEntries(built));
    expect([...built.keys()].filter((name) => /\.map$|\.tsx?$|test/.test(name))).toEqual([]);
  });

  it('names each work of which something is in it, in the version it is of', async () => {
    const notices = await readFile(path.join(extensionDir, 'third-party-notices.txt'), 'utf8');
    const used = await packagesIn(again);
    expect(used).toContain('preact');
    const missing = await Promise.all(
      [...used].map(async (name) => {
        const file = path.join(root, 'node_modules', name, 'package.json');
        const { version }: { version: string } = JSON.parse(await readFile(file, 'utf8'));
        return new RegExp(`(^|, )${name} ${version}[ ,]`, 'm').test(notices) ? [] : [`${name} ${version}`];
      }),
    );
    expect(missing.flat()).toEqual([]);
  });
});

describe('the network', () => {
  let sites: Sites;
  /** The sample sites' own rules let no page of theirs ask elsewhere. */
  let plain: Awaited<ReturnType<typeof servePage>>;
  beforeAll(async () => {
    sites = await startSites({ books: 'tiny', today: tinyToday });
    plain = await servePage(() => '<!doctype html><title>Page</title>');
  });
  afterAll(() => Promise.all([sites.close(), plain.close()]));

  /** A browser that is closed when this is over; resolves with what closing it said. */
  async function inBrowser(act: (harness: Harness, panel: Page) => Promise<unknown>): Promise<string> {
    const harness = await launch();
    try {
      await harness.grant(sites.url);
      const page = await harness.openTab(sites.pages['invoices-all'] ?? '');
      await act(harness, await harness.openPanel(page, { today: tinyToday }));
    } catch (error) {
      await harness.close().catch(() => {});
      throw error;
    }
    return harness.close().then(
      () => 'nothing',
      (error) => String(error),
    );
  }

  it('is asked for nothing by reading, judging, drafting and noting', async () => {
    const said = await inBrowser(async (_harness, panel) => {
      await readSite(panel);
      await openAccount(panel, 0);
      await writeNote(panel, 'Rang, nobody there');
      await backToWorklist(panel);
      await click(panel, '.account-row .name');
      await panel.keyboard.press('d');
      await panel.waitForSelector('.sender-form, .letter');
    });
    expect(said).toBe('nothing');
  });

  it.each(['the panel', 'the worker', 'a page'])(
    'is watched in every test here: what %s asks for is told of when the browser is closed',
    async (who) => {
      const address = 'https://elsewhere.example.com/told';
      const ask = (url: string) => fetch(url).then(String, String);
      const said = await inBrowser(async (harness, panel) => {
        const { browser } = harness;
        if (who === 'the panel') return panel.evaluate(ask, address);
        if (who === 'a page') return (await harness.openTab(plain.url)).evaluate(ask, address);
        const worker = await browser.waitForTarget((one) => one.type() === 'service_worker');
        return (await worker.worker())?.evaluate(ask, address);
      });
      expect(said).toContain(address);
    },
  );

  it('is seen to be asked by the reader’s own site too, where the panel is what asks', async () => {
    const said = await inBrowser((_harness, panel) =>
      panel.evaluate((url) => fetch(url).then(String, String), `${sites.url}/told`),
    );
    expect(said).toContain(`${sites.url}/told`);
  });
});
