/** What amounts, days and codes say of their columns beside the words over them. */
import { describe, expect, it } from 'vitest';
import { documentKind } from '../../lib/interpret/invoices/document-kind.ts';
import { read, table } from './builders.ts';

const listed = (drawn: string) => read([table(drawn)]);

describe('a mark that comes again', () => {
  it('groups: an amount of millions has no decimals, whatever its currency', () => {
    const { invoices } = listed(`
      Invoice | Customer | Due date   | Balance
      INV-1   | Acme     | 2026-04-01 | KWD 1,234,567
      INV-2   | Bolt     | 2026-04-02 | KWD 2,000,000`);
    expect(invoices.map(({ balance }) => balance?.minor)).toEqual([1_234_567_000, 2_000_000_000]);
  });

  it('says nothing of the decimals of a list whose currency is still asked for', () => {
    const { invoices } = listed(`
      Invoice | Customer | Due date   | Balance
      INV-1   | Acme     | 2026-04-01 | 2,200,000
      INV-2   | Bolt     | 2026-04-02 | 880,000`);
    expect(invoices.map(({ balance }) => [balance?.minor, balance?.currency])).toEqual([
      [220_000_000, null],
      [88_000_000, null],
    ]);
  });
});

describe('the document’s own currency', () => {
  it('is wanted, not the company’s beside it', () => {
    const { invoices } = listed(`
      Invoice | Customer       | Due date   | Ccy | Outstanding (doc ccy) | Outstanding GBP
      SI-1    | Northern Tiles | 2026-04-05 | GBP | 1,200.00              | 1,200.00
      SI-2    | Polder BV      | 2026-04-25 | EUR | 400.00                | 344.48`);
    expect(invoices.map(({ balance }) => [balance?.minor, balance?.currency])).toEqual([
      [120000, 'GBP'],
      [40000, 'EUR'],
    ]);
  });
});

it('takes the number out of the words beside it, unless the words tell documents apart', () => {
  const numbers = (second: string) =>
    listed(`
      Number               | Customer | Due date   | Balance
      Sales Invoice #10041 | Acme     | 2026-04-01 | €12.00
      ${second}            | Bolt     | 2026-04-02 | €19.50`).invoices.map(({ number }) => number);
  expect(numbers('Sales Invoice #10047')).toEqual(['10041', '10047']);
  expect(numbers('Credit Memo #10047')).not.toContain('10047');
});

it('takes what begins with PO for the customer’s order', () => {
  const { invoices, questions } = listed(`
    Doc No.  | Reference | Customer | Due        | Outstanding
    IN104211 | PO-7781   | Acme     | 2026/04/01 | €12.00
    IN104230 | PO-101    | Bolt     | 2026/05/14 | €19.50`);
  expect(questions).toEqual([]);
  expect(invoices.map(({ number }) => number)).toEqual(['IN104211', 'IN104230']);
});

describe('kinds of documents', () => {
  it.each([
    ['DZ', 'payment'],
    ['DG', 'credit-note'],
    ['Tahsilat', 'payment'],
    ['Счет на оплату', 'invoice'],
    ['Оплата от клиента', 'payment'],
    ['Πιστωτικό', 'credit-note'],
    ['견적서', 'quote'],
  ])('are told in further languages: %s', (text, kind) => {
    expect(documentKind(text)).toBe(kind);
  });

  it.each(['Harvest Foods', 'Stornoway Fish', 'Расчетный центр', 'Računovodstvo d.o.o.', 'Dr'])(
    'are not seen in names: %s',
    (text) => {
      expect(documentKind(text)).toBeNull();
    },
  );
});
