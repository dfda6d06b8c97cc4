import { describe, expect, it } from 'vitest';
import { bookIdentity } from '../../lib/interpret/book-identity.ts';
import { recordIdIn } from '../../lib/interpret/record-id.ts';
import { parseStatedCount } from '../../lib/interpret/stated-count.ts';
import { toReadJson } from '../../lib/panel/reading-json.ts';
import { odoo } from '../../lib/sites/odoo.ts';
import { xero } from '../../lib/sites/xero.ts';
import { read, reading, table } from './builders.ts';

it.each([
  ['1–50 of 148', { from: 1, to: 50, total: 148 }],
  ['51-100 / 1,234', { from: 51, to: 100, total: 1234 }],
  ['Zeige 1 bis 25 von 1.234 Einträgen', { from: 1, to: 25, total: 1234 }],
  ['148 件中 1-50', { from: 1, to: 50, total: 148 }],
  ['Affichage de 1 à 10 sur 57 éléments', { from: 1, to: 10, total: 57 }],
  ['148 invoices', { from: null, to: null, total: 148 }],
  ['50 of 148', { from: null, to: null, total: 148 }],
  ['1–50', { from: 1, to: 50, total: null }],
  ['1-50 of 500+', { from: 1, to: 50, total: null }],
  ['Page 2 of 5', null],
  ['Seite 1 von 3', null],
  ['(212) 555-0111', null],
  ['2026', null],
])('reads the count in “%s”', (text, count) => {
  expect(parseStatedCount(text)).toEqual(count);
});

describe('what a list can speak for', () => {
  const drawn =
    'Invoice | Customer | Due date | Balance\nA1 | Acme | 2026-04-01 | £1.00\nA2 | Acme | 2026-04-01 | £1.00';
  const scope = (options: Parameters<typeof table>[1], page: Parameters<typeof read>[1] = {}) =>
    read([table(drawn, options)], page).scope;

  it('is everything only where all stated rows were read and nothing narrows the list', () => {
    expect(scope({ stated: ['1–2 of 2'] })).toEqual({ read: 2, stated: 2, filtered: false, complete: true });
    expect(scope({})).toMatchObject({ stated: null, complete: false });
    expect(scope({ stated: ['1–2 of 148'] })).toMatchObject({ complete: false });
    expect(scope({ stated: ['1–2 of 2'], morePages: true })).toMatchObject({ complete: false });
  });

  it('is narrowed by filters, searches and addresses that say so', () => {
    expect(scope({ stated: ['1–2 of 2'], filters: ['Overdue'] })).toMatchObject({
      filtered: true,
      complete: false,
    });
    expect(scope({}, { url: 'https://ledger.example.com/invoices?q=acme' }).filtered).toBe(true);
    expect(scope({}, { url: 'https://ledger.example.com/invoices?status=overdue' }).filtered).toBe(true);
    expect(scope({}, { url: 'https://ledger.example.com/invoices?status=all&page=2' }).filtered).toBe(false);
    expect(scope({}, { current: ['Overdue'] }).filtered).toBe(true);
  });
});

describe('whose book', () => {
  const page = (url: string, identity: ReturnType<typeof reading>['page']['identity'] = []) =>
    reading([], { url, identity }).page;
  const shown = { from: 'shown', where: 'header', text: 'Larkstone Ltd' } as const;

  it('is proved by the address first', () => {
    expect(bookIdentity(page('https://go.xero.com/app/!M0777/invoicing/view/1', [shown]), xero)).toEqual({
      key: 'xero#!M0777',
      name: 'Larkstone Ltd',
      site: 'xero',
      origin: 'https://go.xero.com',
      proof: 'address',
    });
    expect(bookIdentity(page('https://books.example.com/company/4107/invoices'), null)).toMatchObject({
      key: 'books.example.com#4107',
      proof: 'address',
    });
  });

  it('is not a customer’s number in the address', () => {
    expect(bookIdentity(page('https://books.example.com/customers/4107123/invoices'), null).proof).toBe(
      'origin',
    );
  });

  it('is proved by the markup, then by the name shown, then by the origin alone', () => {
    const url = 'https://books.example.com/invoices';
    const markup = { from: 'markup', where: 'meta:company-id', text: '88' } as const;
    expect(bookIdentity(page(url, [shown, markup]), null)).toMatchObject({
      key: 'books.example.com#88',
      name: 'Larkstone Ltd',
      proof: 'markup',
    });
    expect(bookIdentity(page(url, [shown]), null)).toMatchObject({
      key: 'books.example.com#name:Larkstone Ltd',
      proof: 'shown-name',
    });
    expect(bookIdentity(page(url), null)).toMatchObject({
      key: 'books.example.com',
      name: 'books.example.com',
      proof: 'origin',
    });
  });

  it('of a self-hosted product is one per host', () => {
    const one = bookIdentity(page('https://a.example.com/web#cids=1'), odoo).key;
    const other = bookIdentity(page('https://b.example.com/web#cids=1'), odoo).key;
    expect(one).not.toBe(other);
  });
});

it.each([
  ['https://x.example.com/invoices/5001', '5001'],
  ['https://x.example.com/invoices/5001/edit', '5001'],
  ['https://x.example.com/app/invoice?txnId=77', '77'],
  ['https://x.example.com/#/invoices/98765', '98765'],
  ['https://x.example.com/compta/facture/card.php?facid=12', '12'],
  ['https://x.example.com/invoices', null],
  ['https://x.example.com/page2.html', null],
  ['mailto:a@b.example.com', null],
])('takes the record’s id from %s', (href, id) => {
  expect(recordIdIn(href)).toBe(id);
});

it('prints every key, with null where there is nothing', () => {
  const json = toReadJson(
    read([table('Invoice | Customer | Due date | Balance\nA1 | Acme | 2026-04-01 | £1.00')]),
    'en',
  );
  expect(Object.keys(json)).toEqual([
    'url',
    'title',
    'error',
    'kind',
    'book',
    'invoices',
    'accounts',
    'scope',
    'checks',
    'questions',
    'problems',
  ]);
  const [invoice] = json.invoices;
  const fields = [
    'number',
    'recordId',
    'customer',
    'customerId',
    'instalment',
    'issueDate',
    'dueDate',
    'total',
    'balance',
    'status',
    'statusText',
    'link',
    'email',
  ];
  expect(Object.keys(invoice ?? {}).sort()).toEqual([...fields, 'kind', 'source'].sort());
  expect(Object.keys(invoice?.source ?? {}).sort()).toEqual([...fields].sort());
  expect(invoice).toMatchObject({
    number: 'A1',
    total: null,
    balance: { minor: 100, currency: 'GBP', basis: 'document' },
  });
  expect(json.error).toBeNull();
});
