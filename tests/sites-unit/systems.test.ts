/** Pages of known systems, read with and without their profile, against what a person reads off them. */
import { describe, expect, it } from 'vitest';
import { differences } from '../sites/compare.ts';
import { readOffline } from '../sites/systems/read-offline.ts';
import { systemPages } from '../sites/systems/system-pages.ts';

const pages = systemPages();
const withGeneric = pages.filter(({ generic }) => generic !== null);

describe('pages of known systems', () => {
  it.each(pages)('are read as a person reads them: $name', async (page) => {
    const read = await readOffline(page, { profiles: true });
    expect(differences(page.expected, read, new URL(page.url).origin)).toEqual([]);
  });

  it.each(withGeneric)('are read without their profile too: $name', async (page) => {
    const read = await readOffline(page, { profiles: false });
    expect(differences(page.generic ?? {}, read, new URL(page.url).origin)).toEqual([]);
  });
});
