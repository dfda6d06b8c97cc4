import { describe, expect, it } from 'vitest';
import { accountOfPage, matching, namedIn } from '../../../lib/panel/quick/find-account.ts';
import { account, euro, invoice } from '../../collect/make.ts';

const harbour = account([invoice('INV-1042', 3, euro(100), { page: 'https://books.example.com/list' })]);
const long = account([invoice('INV-7', 3, euro(100), { page: 'https://books.example.com/customers/7' })], {
  key: 'name:Harbour Foods AG Lisbon',
  name: 'Harbour Foods AG Lisbon',
  link: 'https://books.example.com/customers/7',
});
const other = account([invoice('INV-9', 3, euro(100), { page: 'https://books.example.com/list' })], {
  key: 'name:Fjord & Sons',
  name: 'Fjord & Sons',
});
const all = [harbour, long, other];

describe('the customer of a selection', () => {
  it('is the longest name in it, whatever its case and spaces', () => {
    expect(namedIn('spoke to HARBOUR  foods AG Lisbon today', all)).toBe(long);
    expect(namedIn('spoke to Harbour Foods AG today', all)).toBe(harbour);
  });
  it('is the owner of the invoice in it', () => {
    expect(namedIn('about INV-9: paid', all)).toBe(other);
    expect(namedIn('about INV-99', all)).toBeNull();
  });
});

describe('the customer of a page', () => {
  it('is the one whose page it is', () => {
    expect(accountOfPage('https://books.example.com/customers/7#tab', all)).toBe(long);
  });
  it('is nobody where the page shows several', () => {
    expect(accountOfPage('https://books.example.com/list', all)).toBeNull();
  });
});

it('finds by a few letters, names that begin so first', () => {
  expect(matching('fo', all, 5).map(({ name }) => name)).toEqual([
    'Harbour Foods AG',
    'Harbour Foods AG Lisbon',
  ]);
  expect(matching('fj', all, 5)).toEqual([other]);
});
