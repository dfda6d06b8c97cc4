import { describe, expect, it } from 'vitest';
import { details, read, table } from './builders.ts';

const list = (heading: string, drawn: string, path = '/list') =>
  read([table(drawn)], { headings: [heading], title: heading, url: `https://ledger.example.com${path}` });

describe('pages that hold no receivables', () => {
  it('refuses bills to pay', () => {
    const bills = list(
      'Bills',
      `
      Vendor       | Bill no. | Due date   | Amount
      Foo Supplies | B-1      | 2026-03-01 | $10.00
      Bar Supplies | B-2      | 2026-03-02 | $20.00`,
    );
    expect(bills).toMatchObject({ kind: 'payables', because: 'payables', invoices: [] });
  });

  it('refuses supplier invoices whose columns look like anybody’s', () => {
    const drawn = `
      Rechnung | Lieferant  | Fällig am  | Betrag   | Offen
      E-1      | Stahl GmbH | 01.03.2026 | 10,00 €  | 10,00 €
      E-2      | Holz KG    | 13.03.2026 | 20,00 €  | 20,00 €`;
    expect(list('Eingangsrechnungen', drawn)).toMatchObject({ kind: 'payables', invoices: [] });
  });

  it.each([
    [
      'quotes',
      'Quotes',
      'Quote # | Customer | Date | Valid until | Total',
      'Q-1 | Foo | 2026-03-01 | 2026-04-01 | $10.00',
    ],
    [
      'payments',
      'Payments received',
      'Date | Reference | Customer | Invoice | Amount | Method',
      '2026-03-01 | P-1 | Foo | INV-1 | $10.00 | Card',
    ],
    [
      'bank',
      'Bank transactions',
      'Date | Description | Spent | Received | Balance',
      '2026-03-01 | ACME | $10.00 |  | $90.00',
    ],
  ])('says why nothing is read from %s', (because, heading, header, row) => {
    expect(list(heading, `${header}\n${row}\n${row.replace('1', '2')}`)).toMatchObject({
      kind: 'none',
      because,
      invoices: [],
    });
  });

  it('reads nothing from sample rows', () => {
    const snapshot = read([table('Invoice | Customer | Due date | Total\nA-1 | Foo | 2026-03-01 | €1.00')], {
      marks: ['sample-rows'],
    });
    expect(snapshot).toMatchObject({ kind: 'none', because: 'sample-rows', invoices: [] });
  });

  it('says that a page is loading, or has no list at all', () => {
    expect(read([], { marks: ['busy'] }).because).toBe('loading');
    expect(read([], {}).because).toBe('no-region');
  });
});

it('keeps receivables where payments stand in the navigation and bills in the words', () => {
  const snapshot = read(
    [
      table(`
        Invoice | Bill to | Bill date  | Due date   | Payment method | Balance due
        A-1     | Foo     | 2026-03-01 | 2026-03-31 | Card           | €10.00
        A-2     | Bar     | 2026-03-02 | 2026-04-01 | Cheque         | €20.00`),
    ],
    { headings: ['Invoices'], current: ['Sales'] },
  );
  expect(snapshot.kind).toBe('invoices');
  expect(snapshot.invoices.map(({ customer }) => customer)).toEqual(['Foo', 'Bar']);
});

it('reads an empty list as a list of none', () => {
  const snapshot = read([
    table('Invoice | Customer | Due date | Total | Balance', { stated: ['0 invoices'] }),
  ]);
  expect(snapshot).toMatchObject({ kind: 'invoices', because: null, invoices: [] });
});

it('takes the one invoice of a detail page, never its lines', () => {
  const snapshot = read(
    [
      details({
        'Invoice number': 'INV-77',
        'Bill to': 'Harbour Foods Ltd',
        'Invoice date': 'Mar 3, 2026',
        'Due date': 'Apr 2, 2026',
        Total: '€1,190.00',
        'Amount paid': '€190.00',
        'Balance due': '€1,000.00',
        Status: 'Partially paid',
      }),
      table(`
        Description | Qty | Unit price | Amount
        Oak boards  | 2   | €500.00    | €1,000.00`),
    ],
    { headings: ['Invoice INV-77'], url: 'https://ledger.example.com/invoices/77' },
  );
  expect(snapshot.kind).toBe('invoice');
  expect(snapshot.invoices).toHaveLength(1);
  expect(snapshot.invoices[0]).toMatchObject({
    number: 'INV-77',
    recordId: '77',
    customer: 'Harbour Foods Ltd',
    dueDate: '2026-04-02',
    balance: { minor: 100_000, currency: 'EUR', basis: 'document' },
    status: 'partial',
  });
});

it('finds the number of a detail page in its heading', () => {
  const snapshot = read(
    [
      details({
        Kunde: 'Hafen GmbH',
        Fälligkeitsdatum: '02.04.2026',
        Rechnungsdatum: '20.03.2026',
        Gesamtbetrag: '119,00 €',
      }),
    ],
    {
      headings: ['Rechnung RE-2026-17'],
      lang: 'de',
      url: 'https://buch.example.com/rechnung/4711',
    },
  );
  expect(snapshot.invoices[0]).toMatchObject({
    number: 'RE-2026-17',
    dueDate: '2026-04-02',
    total: { minor: 11_900 },
  });
});

it('reads an aging report with the edges of its buckets', () => {
  const snapshot = list(
    'A/R Aging Summary',
    `
    Customer | Current | 1 - 30 | 31 - 60 | 61 - 90 | 91 and over | Total
    Alpha    | €100.00 | €0.00  | €50.00  | €0.00   | €0.00       | €150.00
    Beta     | €0.00   | €20.00 |         | €0.00   | €7.00       | €27.00
    TOTAL    | €100.00 | €20.00 | €50.00  | €0.00   | €7.00       | €177.00`,
    '/reports/aging',
  );
  expect(snapshot.kind).toBe('aging');
  expect(snapshot.accounts.map(({ customer, balance }) => [customer, balance?.minor])).toEqual([
    ['Alpha', 15_000],
    ['Beta', 2700],
  ]);
  expect(snapshot.accounts[1]?.buckets.map(({ from, to, amount }) => [from, to, amount.minor])).toEqual([
    [null, 0, 0],
    [1, 30, 2000],
    [31, 60, 0],
    [61, 90, 0],
    [91, null, 700],
  ]);
  expect(snapshot.checks.map(({ name, ok }) => [name, ok])).toEqual([
    ['buckets', true],
    ['totals-row', true],
  ]);
});

it('withholds the row of an aging report whose buckets do not add up', () => {
  const snapshot = list(
    'Aging',
    `
    Customer | Current | 1-30   | 31-60 | Total
    Alpha    | €100.00 | €0.00  | €50.00 | €150.00
    Beta     | €0.00   | €20.00 | €1.00  | €27.00`,
  );
  expect(snapshot.accounts[1]).toMatchObject({ customer: 'Beta', balance: null, buckets: [] });
  expect(snapshot.problems[0]).toMatchObject({ raw: '€27.00' });
});

it('gives the invoices of a customer’s page that customer', () => {
  const snapshot = read(
    [
      details({ 'E-mail': 'accounts@harbour.example.com', 'Open balance': '£120.00' }),
      table(
        `
        Invoice | Date       | Due        | Total   | Open
        A-1     | 2026-03-01 | 2026-03-31 | £100.00 | £100.00
        A-2     | 2026-03-02 | 2026-04-01 | £20.00  | £20.00`,
        { heading: 'Open invoices' },
      ),
    ],
    { headings: ['Harbour Foods Ltd', 'Open invoices'], url: 'https://ledger.example.com/customers/301' },
  );
  expect(snapshot.kind).toBe('account');
  expect(snapshot.accounts[0]).toMatchObject({
    customer: 'Harbour Foods Ltd',
    customerId: '301',
    balance: { minor: 12_000 },
  });
  expect(snapshot.invoices[0]).toMatchObject({
    customer: 'Harbour Foods Ltd',
    customerId: '301',
    email: 'accounts@harbour.example.com',
  });
});

it('reads the dialog on top, not the list under it', () => {
  const under = table(
    'Invoice | Customer | Due date | Total\nA-1 | Foo | 2026-03-01 | €1.00\nA-2 | Foo | 2026-03-02 | €2.00',
  );
  const above = details(
    { 'Invoice number': 'A-9', Customer: 'Bar', 'Due date': '2026-05-01', Total: '€9.00' },
    { inDialog: true },
  );
  const snapshot = read([under, above]);
  expect(snapshot.kind).toBe('invoice');
  expect(snapshot.invoices.map(({ number }) => number)).toEqual(['A-9']);
});

it('joins a list that is cut into tables by customer', () => {
  const piece = (id: string, heading: string, number: string) =>
    table(`Invoice | Date | Due date | Balance\n${number} | 2026-03-01 | 2026-03-31 | €5.00`, {
      id,
      heading,
    });
  const snapshot = read([piece('r1', 'Harbour Foods', 'A-1'), piece('r2', 'Kestrel Joinery', 'A-2')]);
  expect(snapshot.invoices.map(({ number, customer }) => [number, customer])).toEqual([
    ['A-1', 'Harbour Foods'],
    ['A-2', 'Kestrel Joinery'],
  ]);
  expect(snapshot.invoices[1]?.places.number?.region).toBe('r2');
});
