import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { read, table } from './builders.ts';

const fieldsOf = (snapshot: Snapshot) =>
  Object.fromEntries(snapshot.columns.map(({ header, field }) => [header, field]));

it('tells net from gross by tax and by its neighbour', () => {
  const byTax = read([
    table(`
      Invoice | Customer | Due date   | Amount  | Tax    | Total   | Paid    | Amount Due
      A-1     | Acme     | 2026-03-31 | €100.00 | €19.00 | €119.00 | €0.00   | €119.00
      A-2     | Bolt     | 2026-04-01 | €200.00 | €38.00 | €238.00 | €38.00  | €200.00
      A-3     | Core     | 2026-04-02 | €50.00  | €9.50  | €59.50  | €59.50  | €0.00
      A-4     | Dent     | 2026-04-03 | €400.00 | €76.00 | €476.00 | €0.00   | €476.00
      A-5     | Dent     | 2026-04-03 | €10.00  | €1.90  | €11.90  | €0.00   | €11.90`),
  ]);
  expect(fieldsOf(byTax)).toMatchObject({
    Amount: 'totalExclTax',
    Tax: 'tax',
    Total: 'total',
    Paid: 'paid',
    'Amount Due': 'balance',
  });
  const byNeighbour = read([
    table(`
      No.    | Customer Name | Due Date   | Amount    | Amount Including VAT | Remaining Amount
      103001 | Adatum        | 2026-03-31 | £1,000.00 | £1,250.00            | £1,250.00
      103009 | Trey          | 2026-04-30 | £80.00    | £100.00              | £50.00`),
  ]);
  expect(fieldsOf(byNeighbour)).toMatchObject({
    Amount: null,
    'Amount Including VAT': 'total',
    'Remaining Amount': 'balance',
  });
});

it('never takes a running balance for an invoice’s', () => {
  const snapshot = read([
    table(`
      Date       | Type    | Number | Due date   | Amount   | Balance
      2026-03-01 | Invoice | INV-1  | 2026-04-01 | €100.00  | €100.00
      2026-03-05 | Invoice | INV-2  | 2026-04-05 | €50.00   | €150.00
      2026-03-09 | Payment | P-1    |            | -€100.00 | €50.00
      2026-03-11 | Invoice | INV-3  | 2026-04-11 | €70.00   | €120.00`),
  ]);
  expect(snapshot.invoices.map(({ balance }) => balance)).toEqual([null, null, null]);
  expect(snapshot.invoices[2]?.total?.minor).toBe(7000);
});

describe('headers that say nothing', () => {
  const drawn = `
    Foo   | Bar      | Baz        | Qux        | Wix     | Zap
    INV-1 | Acme Ltd | 2026-03-01 | 2026-04-01 | €100.00 | €100.00
    INV-2 | Bolt Ltd | 2026-03-05 | 2026-04-05 | €50.00  | €20.00
    INV-3 | Core Ltd | 2026-03-11 | 2026-04-11 | €70.00  | €0.00
    INV-4 | Core Ltd | 2026-03-12 | 2026-04-12 | €80.00  | €80.00`;
  const snapshot = read([table(drawn)]);

  it('leave the values to speak', () => {
    expect(snapshot.invoices[1]).toMatchObject({
      number: 'INV-2',
      customer: 'Bolt Ltd',
      issueDate: '2026-03-05',
      dueDate: '2026-04-05',
    });
  });

  it('are asked about, not guessed, where the values do not', () => {
    expect(snapshot.invoices.every(({ balance }) => balance === null)).toBe(true);
    const question = snapshot.questions.find(({ about }) => about === 'column');
    expect(question?.choices.map(({ label }) => 'header' in label && label.header)).toContain('Zap');
    expect(question?.choices[0]?.example).toContain('€');
  });

  it('are understood once answered, on the next page as well', () => {
    const answers: Record<string, string> = {};
    for (let turn = 0; turn < 4; turn++) {
      const { questions } = read([table(drawn)], {}, { answers });
      for (const { key, asks, choices } of questions) {
        const header = 'field' in asks && asks.field === 'total' ? 'Wix' : 'Zap';
        const said = choices.find(({ label }) => 'header' in label && label.header === header);
        answers[key] = said?.value ?? 'none';
      }
    }
    const next = read([table(drawn.replaceAll('INV-', 'INV-7'))], {}, { answers });
    expect(next.questions).toEqual([]);
    expect(next.invoices[1]).toMatchObject({ balance: { minor: 2000 }, total: { minor: 5000 } });
  });
});

it('does not believe a total that is nothing on paid rows', () => {
  const snapshot = read([
    table(`
      Invoice | Customer | Due date   | Amount  | Status
      INV-1   | Acme     | 2026-03-01 | €100.00 | Overdue
      INV-2   | Bolt     | 2026-03-05 | €0.00   | Paid
      INV-3   | Bolt     | 2026-03-06 | €0.00   | Paid
      INV-4   | Bolt     | 2026-03-07 | €0.00   | Paid
      INV-5   | Bolt     | 2026-03-08 | €33.00  | Partially paid`),
  ]);
  expect(snapshot.invoices.every(({ total }) => total === null)).toBe(true);
});

it('does not take the list’s own count for the invoice number', () => {
  const snapshot = read([
    table(`
      # | Invoice | Customer | Due date   | Balance
      1 | 4711    | Acme     | 2026-03-01 | €1.00
      2 | 4713    | Bolt     | 2026-03-05 | €2.00
      3 | 4719    | Bolt     | 2026-03-05 | €3.00`),
  ]);
  expect(snapshot.invoices.map(({ number }) => number)).toEqual(['4711', '4713', '4719']);
});

it('reads fields named in the markup where headers are empty', () => {
  const snapshot = read([
    table(
      ' | | | | \nA-1 | Acme | 2026-03-01 | 2026-03-31 | €1.00\nA-2 | Bolt | 2026-03-02 | 2026-04-01 | €2.00',
      {
        keys: ['invoice_number', 'customer_name', 'invoice_date', 'invoice_date_due', 'amount_residual'],
      },
    ),
  ]);
  expect(snapshot.invoices[1]).toMatchObject({
    number: 'A-2',
    customer: 'Bolt',
    dueDate: '2026-04-01',
    balance: { minor: 200 },
  });
});

it('reads two facts in one cell', () => {
  const snapshot = read([
    table(
      'Client / Invoice number | Due date | Balance\nAcme INV-1 | 2026-03-31 | €1.00\nBolt INV-2 | 2026-04-01 | €2.00',
      {
        columns: { 0: { parts: { 0: ['Acme', 'INV-1'], 1: ['Bolt', 'INV-2'] } } },
      },
    ),
  ]);
  expect(snapshot.invoices.map(({ number, customer }) => [number, customer])).toEqual([
    ['INV-1', 'Acme'],
    ['INV-2', 'Bolt'],
  ]);
});

it('takes a full column of linked codes for the number where no header names one', () => {
  const href = (at: number) => `https://ledger.example.com/docs/${at}`;
  const snapshot = read([
    table(
      'Beleg X | Kunde | Fällig am | Offen\n1800417 | Acme | 31.03.2026 | 1,00 €\n1800398 | Bolt | 30.04.2026 | 2,00 €',
      {
        columns: { 0: { href: { 0: href(1), 1: href(2) } } },
      },
    ),
  ]);
  expect(snapshot.invoices.map(({ number }) => number)).toEqual(['1800417', '1800398']);
});

it('takes what is left of a total after a payment for the balance, whatever it is called', () => {
  const snapshot = read([
    table(`
      Invoice | Customer | Due date   | Total   | Paid   | Blarg
      A-1     | Acme     | 2026-03-31 | €119.00 | €0.00  | €119.00
      A-2     | Bolt     | 2026-04-01 | €238.00 | €38.00 | €200.00
      A-3     | Core     | 2026-04-02 | €59.50  | €9.50  | €50.00`),
  ]);
  expect(snapshot.invoices[1]).toMatchObject({ balance: { minor: 20_000 }, source: { balance: 'known' } });
});
