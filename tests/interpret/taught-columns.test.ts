import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/domain/reading.ts';
import type { TaughtColumn } from '../../lib/domain/taught.ts';
import { listKey } from '../../lib/interpret/columns/taught-columns.ts';
import { gridOf } from '../../lib/interpret/grid.ts';
import { interpretTaught } from '../../lib/interpret/interpret-taught.ts';
import { atOnce } from '../../lib/interpret/steps.ts';
import { context, details, reading, table } from './builders.ts';

/** A ledger whose headers say nothing: two columns of amounts could be what is owed. */
const page = reading([
  table(
    `
    Ref   | Who           | A            | B            | C         | D         | State
    INV-1 | Harbour Foods | Mar 1, 2026  | Apr 3, 2026  | $1,200.00 | $1,000.00 | Overdue
    INV-2 | Harbour Foods | Mar 9, 2026  | Apr 9, 2026  | $340.50   | $300.00   | Overdue
    INV-3 | Fjord & Sons  | Apr 2, 2026  | May 2, 2026  | $75.00    | $70.00    | Overdue`,
  ),
]);

function point(of: Reading, field: TaughtColumn['field'], column: number, sure = false): TaughtColumn {
  const [region] = of.regions;
  if (!region) throw new Error('no list');
  const grid = atOnce(gridOf(region));
  const at = grid.columns.find(({ index }) => index === column);
  return {
    list: listKey(grid),
    field,
    column,
    part: null,
    header: at?.header ?? '',
    example: at?.cells[0] ?? '',
    sure,
  };
}
const read = (of: Reading, taught: readonly TaughtColumn[]) => interpretTaught(of, context({ taught }));
const balances = (of: Reading, taught: readonly TaughtColumn[]) =>
  read(of, taught).invoices.map(({ balance }) => balance?.minor ?? null);

describe('a column a person pointed at', () => {
  it('is what they said, whatever its header says', () => {
    expect(balances(page, [point(page, 'balance', 5)])).toEqual([100_000, 30_000, 7_000]);
    expect(balances(page, [point(page, 'balance', 4)])).toEqual([120_000, 34_050, 7_500]);
  });

  it('is not used on a list with other header words', () => {
    const other = reading([
      table(`Invoice # | Customer | Issue date | Due date | Total | Balance due | Status
      INV-1 | Harbour Foods | Mar 1, 2026 | Apr 3, 2026 | $1,200.00 | $900.00 | Overdue
      INV-2 | Fjord & Sons  | Mar 1, 2026 | Apr 3, 2026 | $80.00 | $70.00 | Overdue`),
    ]);
    expect(balances(other, [point(page, 'balance', 4)])).toEqual([90_000, 7_000]);
  });

  it('is asked about, and not used, where its values cannot be that', () => {
    const taught = [point(page, 'dueDate', 1)];
    const { questions, columns } = read(page, taught);
    expect(questions[0]).toMatchObject({
      about: 'column',
      asks: { code: 'pointed-impossible', column: { header: 'Who' }, field: 'dueDate' },
    });
    expect(columns[1]?.field).not.toBe('dueDate');
  });

  it('is asked about where a check of the page then fails, and used once confirmed', () => {
    const proven = reading([
      table(`Invoice # | Customer | Issue date | Due date | Total | Balance due | Status
      INV-1 | Harbour Foods | Mar 1, 2026 | Apr 3, 2026 | $1,200.00 | $0.00 | Paid
      INV-2 | Harbour Foods | Mar 1, 2026 | Apr 3, 2026 | $90.00 | $0.00 | Paid
      INV-3 | Fjord & Sons  | Mar 1, 2026 | Apr 3, 2026 | $80.00 | $65.00 | Overdue`),
    ]);
    const wrong = [point(proven, 'balance', 4)];
    expect(balances(proven, wrong)).toEqual([0, 0, 6_500]);
    expect(read(proven, wrong).questions[0]?.choices.map(({ value }) => value)).toEqual(['page', 'taught']);
    const sure = wrong.map((one) => ({ ...one, sure: true }));
    expect(read(proven, sure).columns[4]?.field).toBe('balance');
  });

  it('wins over an answer given before about the same field', () => {
    const key = `books.example.com › ${point(page, 'balance', 4).list} › column › balance`;
    const taught = [point(page, 'balance', 5)];
    const snapshot = interpretTaught(page, context({ answers: { [key]: '4::C' }, taught }));
    expect(snapshot.invoices.map(({ balance }) => balance?.minor)).toEqual([100_000, 30_000, 7_000]);
  });
});

describe('a label of a record that a person pointed at', () => {
  const record = (rest: Record<string, string>) =>
    reading(
      [
        details({
          'Invoice no.': 'INV-9',
          Customer: 'Acme',
          'Due date': '2026-04-02',
          Total: '€100.00',
          ...rest,
        }),
      ],
      { headings: ['Invoice INV-9'] },
    );
  const shown: TaughtColumn = {
    list: 'details',
    field: 'balance',
    column: 4,
    part: null,
    header: 'Zorp',
    example: '€40.00',
    sure: false,
  };

  it('is what they said, wherever it stands on the next record', () => {
    const [invoice] = read(record({ Zorp: '€40.00' }), [shown]).invoices;
    expect(invoice?.balance?.minor).toBe(4000);
    const [other] = read(record({ Quux: 'x', Fnord: 'y', Zorp: '€7.00' }), [shown]).invoices;
    expect(other?.balance?.minor).toBe(700);
  });

  it('is not taken where its values cannot be that', () => {
    const snapshot = read(record({ Zorp: 'on request' }), [shown]);
    expect(snapshot.invoices[0]?.balance).toBeNull();
    expect(snapshot.questions.map(({ about }) => about)).toEqual(['column']);
  });
});

it('takes columns of ages that a person pointed at', () => {
  const page = reading([
    table(
      `Customer | Fresh | Stale | Total
       Acme | €10.00 | €5.00 | €15.00
       Bolt | €0.00 | €7.00 | €7.00
       Cove | €3.00 | €0.00 | €3.00`,
    ),
  ]);
  const bucket = (column: number, header: string, field: TaughtColumn['field']): TaughtColumn => ({
    ...point(page, 'balance', column),
    header,
    field,
  });
  const taught = [bucket(1, 'Fresh', 'notDue'), bucket(2, 'Stale', 'days1to30')];
  const snapshot = read(page, taught);
  expect(snapshot.kind).toBe('aging');
  expect(snapshot.accounts[0]?.buckets.map(({ from, to, amount }) => [from, to, amount.minor])).toEqual([
    [null, 0, 1000],
    [1, 30, 500],
  ]);
  expect(snapshot.accounts[0]?.balance?.minor).toBe(1500);
});
