/** Records of two rows, cells that repeat their header or another fact, and rows and columns that are controls. */
import { describe, expect, it } from 'vitest';
import { withHeaderRow } from '../../lib/interpret/header-row.ts';
import { withRecordRows } from '../../lib/interpret/two-row-records.ts';
import { read, rectangle, table } from './builders.ts';

const double = (headers: readonly (readonly [string, string])[], rows: readonly (readonly string[])[]) => {
  const region = rectangle(
    headers.map(([first]) => first),
    rows,
  );
  return {
    ...region,
    columns: region.columns.map((column, at) => ({ ...column, headers: headers[at] ?? [] })),
  };
};

describe('records of two rows under a header of two rows', () => {
  it('become one row each', () => {
    const folded = withRecordRows(
      double(
        [
          ['Invoice', 'Customer'],
          ['Date', 'Due date'],
        ],
        [
          ['INV-1', '2026-03-01'],
          ['Acme Farms', '2026-03-31'],
          ['INV-2', '2026-04-01'],
          ['Bluebell Ltd', '2026-05-01'],
        ],
      ),
    );
    expect(folded.columns.map(({ headers, text }) => [headers[0], text])).toEqual([
      ['Invoice', ['INV-1', 'INV-2']],
      ['Date', ['2026-03-01', '2026-04-01']],
      ['Customer', ['Acme Farms', 'Bluebell Ltd']],
      ['Due date', ['2026-03-31', '2026-05-01']],
    ]);
  });

  it('are not seen where a header only has a heading over it', () => {
    const grouped = double(
      [
        ['Invoice', 'Number'],
        ['Customer', 'Name'],
        ['Date', 'Due date'],
      ],
      [
        ['INV-1', 'Acme Farms', '2026-03-31'],
        ['INV-2', 'Bluebell Ltd', '2026-05-01'],
      ],
    );
    expect(withRecordRows(grouped)).toBe(grouped);
  });
});

it('takes the header that stands under the name of the first group', () => {
  const region = rectangle(
    ['', '', ''],
    [
      ['Customer: Acme', '', ''],
      ['Invoice', 'Due date', 'Balance'],
      ['INV-1', '2026-03-31', '12.00'],
    ],
  );
  const { columns, rows } = withHeaderRow(region);
  expect(columns.map(({ headers }) => headers[0])).toEqual(['Invoice', 'Due date', 'Balance']);
  expect(rows.role[1]).toBe('header');
});

describe('what belongs to the grid, not to the invoices', () => {
  it('is a button in every row: nobody is called Edit', () => {
    const { invoices } = read([
      table(`
        Invoice | Due date   | Balance |
        INV-1   | 2026-03-31 | €12.00  | Edit
        INV-2   | 2026-04-30 | €19.50  | Edit`),
    ]);
    expect(invoices.map(({ customer }) => customer)).toEqual([null, null]);
  });

  it('is a row of filters that all say the same', () => {
    const { invoices } = read([
      table(`
        Invoice     | Customer    | Due date    | Balance
        Filter cell | Filter cell | Filter cell | Filter cell
        INV-1       | Acme Farms  | 2026-03-31  | €12.00
        INV-2       | Bolt Ltd    | 2026-04-30  | €19.50`),
    ]);
    expect(invoices.map(({ number }) => number)).toEqual(['INV-1', 'INV-2']);
  });

  it('is the header repeated in every cell', () => {
    const { invoices } = read([
      table(`
        Invoice      | Customer           | Due date           | Balance
        InvoiceINV-1 | CustomerAcme Farms | Due date2026-03-31 | Balance€12.00
        InvoiceINV-2 | CustomerBolt Ltd   | Due date2026-04-30 | Balance€19.50`),
    ]);
    expect(invoices.map(({ customer, balance }) => [customer, balance?.minor])).toEqual([
      ['Acme Farms', 1200],
      ['Bolt Ltd', 1950],
    ]);
  });
});

it('keeps a customer whose name begins with the header of its column', () => {
  const { invoices } = read([
    table(`
      Invoice | Client          | Due date   | Balance
      INV-1   | Client Services | 2026-03-31 | €12.00
      INV-2   | Bolt Ltd        | 2026-04-30 | €19.50`),
  ]);
  expect(invoices.map(({ customer }) => customer)).toEqual(['Client Services', 'Bolt Ltd']);
});

it('keeps names and numbers that all begin with the header of their column', () => {
  const { invoices } = read([
    table(`
      INV   | Customer       | Due date   | Balance
      INV-1 | Customer Alpha | 2026-03-31 | €12.00
      INV-2 | Customer Beta  | 2026-04-30 | €19.50`),
  ]);
  expect(invoices.map(({ number, customer }) => [number, customer])).toEqual([
    ['INV-1', 'Customer Alpha'],
    ['INV-2', 'Customer Beta'],
  ]);
});
