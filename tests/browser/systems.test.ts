/** Pages of known systems under their real addresses, read by the installed extension in one run of the browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../sites/compare.ts';
import { type SystemsServer, serveSystems } from '../sites/systems/server.ts';
import { type SystemPage, systemPages, systemsToday } from '../sites/systems/system-pages.ts';
import type { ReadJson } from '../tools/read-json.ts';
import { readPages } from '../tools/read-pages.ts';

const pages = systemPages();
const perPage = 60_000;

describe('pages of known systems in the browser', () => {
  const found = new Map<string, ReadJson>();
  let server: SystemsServer;
  beforeAll(async () => {
    server = await serveSystems(pages);
    const urls = pages.map(({ url }) => url);
    for await (const read of readPages(urls, { today: systemsToday, resolve: server.resolve }))
      found.set(pages[found.size]?.name ?? '', read);
  }, pages.length * perPage);
  afterAll(() => server.close());

  it.each(pages)('are read as a person reads them: $name', (page) => {
    const read = found.get(page.name);
    expect(differences(expectedNow(page), read ?? {}, new URL(page.url).origin)).toEqual([]);
  });
});

/** Without what counts from the day of loading, which cannot be told here: the browser loads its pages on its own day. */
function expectedNow({ expected, byLoadDay }: SystemPage): object {
  const gone = byLoadDay.length > 0 ? [...byLoadDay, 'problems'] : [];
  return JSON.parse(JSON.stringify(expected), (key, value) => (gone.includes(key) ? undefined : value));
}
