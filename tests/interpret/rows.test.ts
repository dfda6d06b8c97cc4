import { describe, expect, it } from 'vitest';
import { read, table } from './builders.ts';

describe('rows that are no invoices', () => {
  const grouped = read([
    table(`
      Invoice                | Date       | Due        | Total   | Open
      Harbour Foods Ltd      |            |            |         |
      INV-1                  | 2026-03-01 | 2026-04-01 | £100.00 | £100.00
      INV-2                  | 2026-03-05 | 2026-04-05 | £50.00  | £50.00
      Total Harbour Foods Ltd|            |            | £150.00 | £150.00
      Total Energies SA      |            |            |         |
      INV-3                  | 2026-03-11 | 2026-04-11 | £70.00  | £20.00
      Total Total Energies SA|            |            | £70.00  | £20.00
      Grand total            |            |            | £220.00 | £170.00`),
  ]);

  it('carries a customer in a group row down to its invoices', () => {
    expect(grouped.invoices.map(({ number, customer }) => [number, customer])).toEqual([
      ['INV-1', 'Harbour Foods Ltd'],
      ['INV-2', 'Harbour Foods Ltd'],
      ['INV-3', 'Total Energies SA'],
    ]);
  });

  it('compares the grand total, not the subtotals', () => {
    expect(grouped.checks.find(({ name }) => name === 'totals-row')?.ok).toBe(true);
  });

  it('keeps ages in group rows from becoming customers, and leaves payments out', () => {
    const snapshot = read([
      table(`
        Date                     | Type        | Num  | Customer | Due date   | Amount  | Open balance
        31 - 60 days past due    |             |      |          |            |         |
        2026-03-01               | Invoice     | 1001 | Alpha    | 2026-03-31 | €500.00 | €250.00
        2026-02-20               | Payment     |      | Alpha    |            | -€100.00| -€100.00
        Total for 31 - 60 days past due | |   |          |            | €400.00 | €150.00
        2026-04-01               | Credit Memo | 1005 | Beta     |            | -€50.00 | -€50.00
        TOTAL                    |             |      |          |            | €350.00 | €100.00`),
    ]);
    expect(snapshot.invoices.map(({ number, kind, balance }) => [number, kind, balance?.minor])).toEqual([
      ['1001', 'invoice', 25_000],
      ['1005', 'credit-note', -5000],
    ]);
    expect(snapshot.checks.find(({ name }) => name === 'totals-row')?.ok).toBe(true);
  });

  it('takes averages, counts and sums with their words in the cell for no invoices', () => {
    const snapshot = read([
      table(`
        Number | Customer | Issued     | Due        | Total   | Open
        A-1    | Alpha    | 2026-03-01 | 2026-03-31 | €10.00  | €10.00
        A-2    | Beta     | 2026-03-02 | 2026-03-31 | €20.00  | €15.00
               |          |            | Average    |         | €12.50
               |          |            | Count: 2   |         | Sum: €25.00
               |          |            |            | Yht: €30.00 | Yht: €25.00`),
    ]);
    expect(snapshot.invoices.map(({ number }) => number)).toEqual(['A-1', 'A-2']);
    expect(snapshot.problems).toEqual([]);
  });

  it('takes amounts carried over, payments among the numbers and sums of a month for no invoices', () => {
    const snapshot = read([
      table(`
        Number             | Customer    | Issued     | Due        | Total   | Open
        Opening balance    | Alpha       | 2026-01-01 |            |         | €250.00
                           | Übertrag    |            |            | €99.00  | €99.00
        March 2026 (2)     |             |            |            | €30.00  | €25.00
        1001               | Alpha       | 2026-03-01 | 2026-03-31 | €10.00  | €10.00
        1002               | Beta        | 2026-03-02 | 2026-03-31 | €20.00  | €15.00
        April – May 2026   |             |            |            | €40.00  | €40.00
        1003               | Gamma       | 2026-04-02 | 2026-04-30 | €40.00  | €40.00
        Payment on account | Alpha       | 2026-05-01 |            | -€5.00  | -€5.00
        Saldo anterior     |             |            |            |         | €12.00`),
    ]);
    expect(snapshot.invoices.map(({ number, customer }) => [number, customer])).toEqual([
      ['1001', 'Alpha'],
      ['1002', 'Beta'],
      ['1003', 'Gamma'],
    ]);
  });

  it('keeps a customer called Total', () => {
    const snapshot = read([
      table(`
        Customer      | Invoice | Due date   | Balance
        Total Comfort | A-1     | 2026-03-31 | €10.00
        Alpha         | A-2     | 2026-03-31 | €20.00
        Total         |         |            | €30.00`),
    ]);
    expect(snapshot.invoices.map(({ customer }) => customer)).toEqual(['Total Comfort', 'Alpha']);
  });

  it('skips headers that are printed again', () => {
    const snapshot = read([
      table(`
        Invoice | Customer | Due date   | Balance
        A-1     | Alpha    | 2026-03-31 | €10.00
        Invoice | Customer | Due date   | Balance
        A-2     | Beta     | 2026-03-31 | €20.00`),
    ]);
    expect(snapshot.invoices).toHaveLength(2);
  });
});

describe('credit notes', () => {
  it('are negative even where the page prints no sign', () => {
    const snapshot = read([
      table(`
        Number | Type        | Customer | Due date   | Total   | Balance
        A-1    | Invoice     | Alpha    | 2026-03-31 | €10.00  | €10.00
        C-1    | Credit note | Alpha    | 2026-03-31 | €4.00   | €4.00`),
    ]);
    expect(snapshot.invoices[1]).toMatchObject({
      kind: 'credit-note',
      total: { minor: -400 },
      balance: { minor: -400 },
    });
  });

  it('are told by their negative total', () => {
    const snapshot = read([
      table(
        'Invoice | Customer | Due date | Total\nA-1 | Alpha | 2026-03-31 | (€4.00)\nA-2 | Alpha | 2026-03-31 | €5.00',
      ),
    ]);
    expect(snapshot.invoices[0]).toMatchObject({ kind: 'credit-note', total: { minor: -400 } });
  });
});

describe('rows that share a number', () => {
  const rows = `
    Invoice | Customer | Due date   | Balance
    A-1     | Alpha    | 2026-04-30 | €10.00
    A-1     | Alpha    | 2026-03-31 | €10.00
    A-2     | Beta     | 2026-03-31 | €20.00
    A-2     | Beta     | 2026-03-31 | €20.00`;

  it('are instalments in order of due date', () => {
    const first = read([table(rows)]).invoices.slice(0, 2);
    expect(first.map(({ instalment, dueDate }) => [instalment, dueDate])).toEqual([
      [2, '2026-04-30'],
      [1, '2026-03-31'],
    ]);
  });

  it('wait for the order of day and month where their due dates can be read in two ways', () => {
    const drawn = `
      Invoice | Customer | Due date   | Balance
      A-1     | Alpha    | 02/05/2026 | €10.00
      A-1     | Alpha    | 01/06/2026 | €10.00
      A-2     | Beta     | 03/05/2026 | €20.00`;
    const asked = read([table(drawn)], { lang: null });
    expect(asked.questions.map(({ about }) => about)).toEqual(['date-order']);
    expect(asked.invoices.map(({ number, row }) => [number, row])).toEqual([['A-2', 3]]);
    expect(asked.problems.map(({ at }) => at?.row)).toEqual(['r0-2', 'r0-0', 'r0-1']);
    const answers = { [asked.questions[0]?.key ?? '']: 'dmy' };
    const { invoices } = read([table(drawn)], { lang: null }, { answers });
    expect(invoices.map(({ instalment, dueDate }) => [instalment, dueDate])).toEqual([
      [1, '2026-05-02'],
      [2, '2026-06-01'],
      [null, '2026-05-03'],
    ]);
  });

  it('are asked about where they equal each other, and counted once until then', () => {
    const asked = read([table(rows)]);
    const [question] = asked.questions;
    expect(asked.invoices).toHaveLength(3);
    expect(question?.about).toBe('duplicate');
    const both = read([table(rows)], {}, { answers: { [question?.key ?? '']: 'two' } });
    expect(both.invoices).toHaveLength(4);
    expect(both.questions).toEqual([]);
  });
});

it('keeps drafts and voids apart by their status', () => {
  const snapshot = read([
    table(`
      Invoice | Customer | Due date   | Balance | Status
      A-1     | Alpha    | 2026-03-31 | €10.00  | Draft
      A-2     | Beta     | 2026-03-31 | €0.00   | Void
      A-3     | Beta     | 2026-03-31 | €5.00   | Sent`),
  ]);
  expect(snapshot.invoices.map(({ status }) => status)).toEqual(['draft', 'void', 'open']);
});

it('takes ids from rows and links, and addresses from mail links', () => {
  const snapshot = read([
    table('Invoice | Customer | Due date | Balance | Contact\nA-1 | Alpha | 2026-03-31 | €10.00 | Ann', {
      columns: {
        0: { href: { 0: 'https://ledger.example.com/invoices/5001' } },
        1: { href: { 0: 'https://ledger.example.com/customers/301' } },
        4: { href: { 0: 'mailto:ap%40alpha.example.com?subject=x' } },
      },
    }),
  ]);
  expect(snapshot.invoices[0]).toMatchObject({
    recordId: '5001',
    customerId: '301',
    link: 'https://ledger.example.com/invoices/5001',
    email: 'ap@alpha.example.com',
  });
});
