import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../lib/domain/day.ts';
import { differences } from '../sites/compare.ts';
import { readOffline } from '../sites/systems/read-offline.ts';
import { isSiteId, newSiteFiles, registered } from './new-site-files.ts';

const url = new URL('https://books.example.com/sales/invoices');
const [profile, ...samples] = newSiteFiles('unheard-of-books', url, '2026-05-14' as Day);
const textOf = (name: string) =>
  samples.find(({ path }) => path.endsWith(`/unheard-of-books/${name}`))?.text ?? '';

describe('a new site', () => {
  it.each(['list', 'empty', 'other'])(
    'starts with samples read as their expectations say: %s',
    async (name) => {
      const { url: address, generic } = JSON.parse(textOf(`${name}.json`));
      const page = { url: address, html: textOf(`${name}.html`), frame: null };
      expect(differences(generic, await readOffline(page, { profiles: false }), url.origin)).toEqual([]);
    },
  );

  it('has a profile that knows the list by its address', () => {
    expect(profile?.path).toBe('lib/sites/unheard-of-books.ts');
    expect(profile?.text).toContain("origins: ['https://books.example.com/*']");
    expect(profile?.text).toContain("address: '^/sales/invoices/?(?:$|[?#])'");
    expect(profile?.text).toContain("checkedOn: '2026-05-14'");
  });

  it('stands in the registry once, before those known by their markup, with the others untouched', () => {
    const before = readFileSync(new URL('../../lib/sites/registry.ts', import.meta.url), 'utf8');
    const after = registered(before, 'unheard-of-books');
    expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toEqual([
      "import { unheardOfBooks } from './unheard-of-books.ts';",
      '  unheardOfBooks,',
    ]);
    expect(after).toContain("tryton.ts';\nimport { unheardOfBooks }");
    expect(after.replace(/.*unheard.*\n/gi, '')).toBe(before);
  });

  it.each(['Acme', 'acme books', '../acme', '-acme', ''])('is not called %j', (id) => {
    expect(isSiteId(id)).toBe(false);
  });
});
