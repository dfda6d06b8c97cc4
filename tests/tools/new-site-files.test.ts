import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../lib/domain/day.ts';
import { differences } from '../sites/compare.ts';
import { readOffline } from '../sites/systems/read-offline.ts';
import { isSiteId, newSiteFiles, registered } from './new-site-files.ts';

const url = new URL('https://books.example.com/sales/invoices');
const [profile, html, json] = newSiteFiles('acme-books', url, '2026-05-14' as Day);

describe('a new site', () => {
  it('starts with a sample that is read as its expectation says', async () => {
    const { generic } = JSON.parse(json?.text ?? '');
    const page = { url: url.href, html: html?.text ?? '', frame: null };
    expect(differences(generic, await readOffline(page, { profiles: false }), url.origin)).toEqual([]);
  });

  it('has a profile that knows the list by its address', () => {
    expect(profile?.path).toBe('lib/sites/acme-books.ts');
    expect(profile?.text).toContain("origins: ['https://books.example.com/*']");
    expect(profile?.text).toContain("address: '^/sales/invoices/?(?:$|[?#])'");
    expect(profile?.text).toContain("checkedOn: '2026-05-14'");
  });

  it('stands in the registry once, before those known by their markup, with the others untouched', () => {
    const before = readFileSync(new URL('../../lib/sites/registry.ts', import.meta.url), 'utf8');
    const after = registered(before, 'acme-books');
    expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toEqual([
      "import { acmeBooks } from './acme-books.ts';",
      '  acmeBooks,',
    ]);
    expect(after).toContain("import { acmeBooks } from './acme-books.ts';\nimport { bigcapital }");
    expect(after.replace(/.*acme.*\n/gi, '')).toBe(before);
  });

  it.each(['Acme', 'acme books', '../acme', '-acme', ''])('is not called %j', (id) => {
    expect(isSiteId(id)).toBe(false);
  });
});
