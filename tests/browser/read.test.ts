/** `npm run read` on every sample page, against what a person wrote down that stands there. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../sites/compare.ts';
import { expectedPages } from '../sites/expected.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyBooks, tinyToday } from '../sites/tiny-books.ts';
import { tinyExpectations } from '../sites/tiny-expectations.ts';
import { extensionDir } from '../tools/build.ts';
import type { ReadJson } from '../tools/read-json.ts';
import { type ReadOptions, readPages } from '../tools/read-pages.ts';

/** Milliseconds. */
const perPage = 60_000;
/** Pages whose contents follow from the books alone. */
const seededNames = Object.keys(expectedPages(tinyBooks));

/** Reads the pages of a site by name, in one browser. */
async function readAll(sites: Sites, names: readonly string[], options: ReadOptions) {
  const found = new Map<string, ReadJson>();
  const urls = names.map((name) => sites.pages[name] ?? '');
  for await (const read of readPages(urls, options)) found.set(names[found.size] ?? '', read);
  return found;
}

describe.each([
  {
    books: 'the tiny books',
    options: { books: 'tiny', today: tinyToday } as const,
    names: Object.keys(tinyExpectations()),
    expectations: () => tinyExpectations(),
  },
  {
    books: 'books of another seed',
    options: { seed: 3, today: tinyToday },
    names: seededNames,
    expectations: (sites: Sites) => expectedPages(sites.books()),
  },
])('reading $books', ({ options, names, expectations }) => {
  let sites: Sites;
  let expected: { readonly [name: string]: object } = {};
  let read = new Map<string, ReadJson>();
  beforeAll(async () => {
    sites = await startSites(options);
    expected = expectations(sites);
    read = await readAll(sites, names, { today: tinyToday, limit: perPage });
  }, 40 * perPage);
  afterAll(() => sites.close());

  it.each(names)('gives what stands on the page: %s', (name) => {
    const [wanted, found] = [expected[name], read.get(name)];
    expect(wanted).toBeDefined();
    expect(differences(wanted ?? {}, found ?? {}, sites.url)).toEqual([]);
  });
});

describe('reading without the content script', () => {
  let folder = '';
  let sites: Sites;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dunlin-cut-'));
    await cp(extensionDir, folder, { recursive: true });
    await rm(path.join(folder, 'content-scripts'), { recursive: true });
    sites = await startSites({ books: 'tiny', today: tinyToday });
  });
  afterAll(async () => {
    await sites.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('fails, since there is no other way to a page', async () => {
    const read = await readAll(sites, ['invoices'], { today: tinyToday, extension: folder, limit: 8000 });
    expect(read.get('invoices')).toMatchObject({ error: expect.stringContaining('Not read'), invoices: [] });
  });
});
