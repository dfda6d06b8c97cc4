import { describe, expect, it } from 'vitest';
import { read, table } from './builders.ts';

const euro = (minor: number) => ({ minor, currency: 'EUR', basis: 'document' });
const dollar = (minor: number) => ({ minor, currency: 'USD', basis: 'document' });

describe('an English list of invoices', () => {
  const snapshot = read([
    table(`
      Invoice   | Customer            | Invoice date | Due date   | Total           | Balance due   | Status
      INV-1001  | Harbour Foods Ltd   | 2026-03-01   | 2026-03-31 | USD 1,200.00    | USD 1,200.00  | Overdue
      INV-1002  | Kestrel Joinery LLC | 2026-03-15   | 2026-04-14 | USD 12,480.50   | USD 2,480.50  | Partially paid
      INV-1003  | Harbour Foods Ltd   | 2026-05-02   | 2026-06-01 | USD 75.00       | USD 75.00     | Sent
      INV-1004  | Moss & Reed Inc     | 2026-02-02   | 2026-03-04 | USD 310.00      | USD 0.00      | Paid
      Total     |                     |              |            | USD 14,065.50   | USD 3,755.50  |
    `),
  ]);

  it('names kind, rows and sums', () => {
    expect(snapshot.kind).toBe('invoices');
    expect(snapshot.questions).toEqual([]);
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.invoices.map(({ number }) => number)).toEqual([
      'INV-1001',
      'INV-1002',
      'INV-1003',
      'INV-1004',
    ]);
    expect(snapshot.checks.find(({ name }) => name === 'totals-row')).toMatchObject({ ok: true });
  });

  it('reads every field of a row', () => {
    expect(snapshot.invoices[1]).toMatchObject({
      number: 'INV-1002',
      customer: 'Kestrel Joinery LLC',
      kind: 'invoice',
      issueDate: '2026-03-15',
      dueDate: '2026-04-14',
      total: dollar(1_248_050),
      balance: dollar(248_050),
      status: 'partial',
      statusText: 'Partially paid',
    });
  });
});

it('reads a German list with its formats', () => {
  const snapshot = read(
    [
      table(`
        Rechnungsnr. | Kunde             | Rechnungsdatum | Fälligkeitsdatum | Bruttobetrag | Offener Betrag | Status
        RE-2026-0101 | Hafenkontor GmbH  | 01.03.2026     | 31.03.2026       | 1.190,00 €   | 1.190,00 €     | Überfällig
        RE-2026-0102 | Möwe & Söhne KG   | 15.03.2026     | 14.04.2026       | 12.480,50 €  | 2.480,50 €     | Teilweise bezahlt
        RE-2026-0103 | Hafenkontor GmbH  | 02.05.2026     | 01.06.2026       | 75,00 €      | 75,00 €        | Offen
        Summe        |                   |                |                  | 13.745,50 €  | 3.745,50 €     |
      `),
    ],
    { lang: 'de', title: 'Rechnungen', headings: ['Rechnungen'], url: 'https://buch.example.com/rechnungen' },
  );
  expect(snapshot.questions).toEqual([]);
  expect(snapshot.problems).toEqual([]);
  expect(snapshot.invoices).toHaveLength(3);
  expect(snapshot.invoices[1]).toMatchObject({
    number: 'RE-2026-0102',
    customer: 'Möwe & Söhne KG',
    issueDate: '2026-03-15',
    dueDate: '2026-04-14',
    total: euro(1_248_050),
    balance: euro(248_050),
    status: 'partial',
  });
  expect(snapshot.checks.every(({ ok }) => ok)).toBe(true);
});
