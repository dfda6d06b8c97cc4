import { expect, it } from 'vitest';
import { read, table } from './builders.ts';

const list = (header: string, cells: readonly string[]) =>
  read([
    table(
      [
        `Invoice # | Customer | ${header} | Due date | Total | Balance due`,
        ...cells.map(
          (cell, at) => `INV-${at + 1} | Harbour Foods | ${cell} | Apr ${at + 3}, 2026 | $10.00 | $10.00`,
        ),
      ].join('\n'),
    ),
  ]).invoices.map(({ orderNumber }) => orderNumber);

it('the order number of an invoice is read where the list has a column for it; a blank is known as one', () => {
  expect(list('PO Number', ['4500-17', '', '4500-19', '4500-20'])).toEqual([
    '4500-17',
    null,
    '4500-19',
    '4500-20',
  ]);
  expect(list('Bestellnummer', ['4500-17', '4500-18', '-', '4500-20'])).toEqual([
    '4500-17',
    '4500-18',
    null,
    '4500-20',
  ]);
});

it('without such a column nothing is said about it', () => {
  expect(list('Notes', ['call', '', 'mail', ''])).toEqual([undefined, undefined, undefined, undefined]);
});

it.each(['Viite', 'Viitenumero', 'KID', 'OCR', 'Betalingskenmerk'])(
  '%s names a payment at the bank, not an order',
  (header) => {
    expect(list(header, ['20267', '20270', '20348', '20351'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  },
);
