import { describe, expect, it } from 'vitest';
import { expectedPages } from './expected.ts';
import { pageUrls } from './page-urls.ts';
import { tinyBooks } from './tiny-books.ts';
import { tinyExpectations } from './tiny-expectations.ts';

const pages = Object.keys(pageUrls('http://site.example', tinyBooks));
const byHand = tinyExpectations();
const fromBooks = expectedPages(tinyBooks);

/** The part of `of` that the other speaks of too. Checks are left out: each side names those it is sure of. */
function shared(of: unknown, other: unknown): unknown {
  if (Array.isArray(of))
    return of.map((one, at) => shared(one, Array.isArray(other) ? other[at] : undefined));
  if (typeof of !== 'object' || of === null || typeof other !== 'object' || other === null) return of;
  const keys = new Set(Object.keys(other));
  keys.delete('checks');
  return Object.fromEntries(
    Object.entries(of)
      .filter(([key]) => keys.has(key))
      .map(([key, value]) => [key, shared(value, Reflect.get(other, key))]),
  );
}

describe('expectations', () => {
  it.each(Object.keys(byHand).filter((name) => name in fromBooks))(
    'by hand and from the books say the same of %s',
    (name) => {
      const [hand, books] = [byHand[name], fromBooks[name]];
      expect(shared(hand, books)).toEqual(shared(books, hand));
    },
  );

  it('are written by hand for every page of the tiny books but further pages of one list', () => {
    expect(pages.filter((name) => !(name in byHand))).toEqual(['invoices-page-2', 'invoices-last-page']);
  });

  it('name only pages there are', () => {
    const names = [...Object.keys(byHand), ...Object.keys(fromBooks)];
    expect(names.filter((name) => !pages.includes(name))).toEqual([]);
  });
});
