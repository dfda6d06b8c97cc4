/** The profiles of hosted systems know their own sample pages by address alone. */
import { describe, expect, it } from 'vitest';
import { originsFor, pageOf, profileFor } from '../../lib/sites/index.ts';
import { profiles } from '../../lib/sites/registry.ts';
import { systemPages } from '../sites/systems/system-pages.ts';

const pages = systemPages().map((page) => ({ ...page, system: page.name.split('/')[0] ?? '' }));
const hosted = new Set(profiles.filter(({ origins }) => origins.length > 0).map(({ id }) => id));
const ofHosted = pages.filter(({ system }) => hosted.has(system));

const kindsByPage: Readonly<Record<string, readonly string[]>> = {
  list: ['invoices'],
  empty: ['invoices'],
  detail: ['invoice'],
  customer: ['account'],
  aging: ['aging'],
};

describe('profiles of hosted systems', () => {
  it.each(ofHosted)('are found by the address of $name', ({ url, system }) => {
    expect(profileFor(url, [])?.id).toBe(system);
    expect(originsFor(url)).toEqual(profiles.find(({ id }) => id === system)?.origins);
  });

  // Intacct shows every page under one address.
  it.each(ofHosted.filter(({ system }) => system !== 'sage-intacct'))(
    'know what $name is',
    ({ url, name, system }) => {
      const profile = profiles.find(({ id }) => id === system);
      const kind = profile && pageOf(profile, url)?.kind;
      const wanted = kindsByPage[name.split('/')[1] ?? ''];
      if (kind && wanted) expect(wanted).toContain(kind);
    },
  );

  it.each([...profiles])('have a list, an empty list and another page: $id', ({ id }) => {
    const own = pages.filter(({ system }) => system === id).map(({ name }) => name.split('/')[1]);
    expect(own).toEqual(expect.arrayContaining(['list', 'empty', 'other']));
  });
});
