/** What is packed: the same bytes twice, nothing beside the product; and that it asks the network for nothing. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { extensionDir } from '../tools/build.ts';
import { root, run } from '../tools/run.ts';
import { type Harness, launch } from './harness.ts';
import { backToWorklist, openAccount, readSite } from './panel-page.ts';
import { click, whenSaid, writeNote } from './panel-says.ts';

const filesIn = async (folder: string): Promise<Map<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((one) => path.join(one.parentPath, one.name));
  const sums = files.sort().map(async (file) => {
    const sum = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [path.relative(folder, file), sum] as const;
  });
  return new Map(await Promise.all(sums));
};

describe('the package', () => {
  it('is built to the same bytes again, and holds neither maps nor anything of the tests', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dunlin-again-'));
    try {
      // As the command builds: the tests' own environment would leave its mark.
      const again = `await (await import('wxt')).build(${JSON.stringify({ root, outDir: folder })})`;
      const built = await run(process.execPath, ['--input-type=module', '-e', again], {
        NODE_ENV: 'production',
        VITEST: undefined,
      });
      expect(built.code, built.output).toBe(0);
      const first = await filesIn(extensionDir);
      const second = await filesIn(path.join(folder, 'chrome-mv3'));
      expect(Object.fromEntries(second)).toEqual(Object.fromEntries(first));
      expect([...first.keys()].filter((name) => /\.map$|\.tsx?$|test/.test(name))).toEqual([]);
      expect([...first.keys()]).toContain('third-party-notices.txt');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

describe('the network', () => {
  let sites: Sites;
  let harness: Harness;
  beforeAll(async () => {
    sites = await startSites({ books: 'tiny', today: tinyToday });
    harness = await launch();
  });
  afterAll(async () => {
    await harness.close();
    await sites.close();
  });

  it('is asked for nothing by reading, judging, drafting and noting', async () => {
    const asked: string[] = [];
    await harness.grant(sites.url);
    harness.browser.on('targetcreated', async (target) => {
      const session = await target.createCDPSession().catch(() => null);
      await session?.send('Network.enable').catch(() => {});
      session?.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    });
    const page = await harness.openTab(sites.pages['invoices-all'] ?? '');
    const before = asked.length;
    const panel = await harness.openPanel(page, { today: tinyToday });
    await readSite(panel);
    await openAccount(panel, 0);
    await writeNote(panel, 'Rang, nobody there');
    await whenSaid(panel, 'Note saved');
    await backToWorklist(panel);
    await click(panel, '.account-row .name');
    await panel.keyboard.press('d');
    await panel.waitForSelector('.sender-form, .letter');
    const own = (url: string) => url.startsWith(`chrome-extension://${harness.extensionId}/`);
    const sitesOwn = (url: string) => url.startsWith(sites.url) || url.startsWith(sites.otherUrl);
    expect(asked.length).toBeGreaterThan(before);
    expect(
      asked.filter((url) => !own(url) && !sitesOwn(url) && !/^(data|blob|chrome|about):/.test(url)),
    ).toEqual([]);
    // After the page itself was loaded, its site is asked for nothing more.
    const after = asked.slice(asked.findIndex(own));
    expect(after.filter(sitesOwn)).toEqual([]);
  });
});
