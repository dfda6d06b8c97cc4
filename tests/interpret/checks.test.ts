import { describe, expect, it } from 'vitest';
import type { CheckName } from '../../lib/domain/snapshot.ts';
import { read, table } from './builders.ts';

const check = (snapshot: ReturnType<typeof read>, name: CheckName) =>
  snapshot.checks.find((one) => one.name === name);

it('shows the difference of a total that is not the sum', () => {
  const snapshot = read([
    table(`
      Invoice | Customer | Due date   | Balance
      A1      | Acme     | 2026-04-01 | £100.00
      A2      | Bolt     | 2026-04-02 | £50.00
      Total   |          |            | £160.00`),
  ]);
  expect(check(snapshot, 'totals-row')).toMatchObject({
    ok: false,
    detail: { code: 'sums', sums: [{ read: { minor: 15_000 }, printed: { minor: 16_000 } }] },
  });
  expect(snapshot.invoices.map(({ balance }) => balance?.minor)).toEqual([10_000, 5000]);
});

it('compares no total that covers more than the rows read', () => {
  const drawn = `
    Invoice | Customer | Due date   | Balance
    A1      | Acme     | 2026-04-01 | £100.00
    Total   |          |            | £160.00`;
  expect(check(read([table(drawn, { morePages: true })]), 'totals-row')).toBeUndefined();
  expect(check(read([table(drawn, { stated: ['1–1 of 148'] })]), 'totals-row')).toBeUndefined();
});

it('withholds the amounts of a single row that contradicts itself', () => {
  const rows = Array.from(
    { length: 9 },
    (_, at) => `A${at} | Acme | 2026-04-01 | £100.00 | £${at}.00 | £${100 - at}.00`,
  );
  const snapshot = read([
    table(
      `Invoice | Customer | Due date | Total | Paid | Balance\n${rows.join('\n')}\nA99 | Acme | 2026-04-01 | £100.00 | £5.00 | £90.00`,
    ),
  ]);
  expect(check(snapshot, 'total-paid-balance')).toMatchObject({ ok: false, rows: ['r0-9'] });
  expect(snapshot.invoices[9]).toMatchObject({ total: null, balance: null });
  expect(snapshot.invoices[8]?.balance?.minor).toBe(9200);
  expect(snapshot.problems.map(({ raw }) => raw)).toEqual(['£100.00', '£90.00']);
});

it('lets another column deduct what is missing', () => {
  const snapshot = read([
    table(`
      Invoice | Customer | Due date   | Invoiced Amount | Paid Amount | Credit Note | Outstanding Amount
      A1      | Acme     | 2026-04-01 | £100.00         | £0.00       | £0.00       | £100.00
      A2      | Bolt     | 2026-04-01 | £500.00         | £100.00     | £50.00      | £350.00`),
  ]);
  expect(check(snapshot, 'total-paid-balance')?.ok).toBe(true);
  expect(snapshot.invoices[1]?.balance?.minor).toBe(35_000);
});

it('withholds a due date that contradicts the printed days overdue', () => {
  const snapshot = read([
    table(`
      Invoice | Customer | Due date   | Days overdue | Balance
      A1      | Acme     | 2026-04-14 | 30           | £1.00
      A2      | Acme     | 2026-05-04 | 10           | £1.00
      A3      | Acme     | 2026-05-05 | 10           | £1.00
      A4      | Acme     | 2026-04-01 | 3            | £1.00
      A5      | Acme     | 2026-06-01 | 0            | £1.00`),
  ]);
  expect(check(snapshot, 'days-overdue')).toMatchObject({ ok: false, rows: ['r0-3'] });
  expect(snapshot.invoices.map(({ dueDate }) => dueDate)).toEqual([
    '2026-04-14',
    '2026-05-04',
    '2026-05-05',
    null,
    '2026-06-01',
  ]);
});

it('accepts days that count to a report’s own day', () => {
  const snapshot = read([
    table(`
      Invoice | Customer | Due date   | Age (Days) | Balance
      A1      | Acme     | 2026-04-10 | 20         | £1.00
      A2      | Acme     | 2026-04-20 | 10         | £1.00
      A3      | Acme     | 2026-03-31 | 30         | £1.00`),
  ]);
  expect(check(snapshot, 'days-overdue')?.ok).toBe(true);
  expect(snapshot.invoices.every(({ dueDate }) => dueDate !== null)).toBe(true);
});

it('marks a due date before the invoice date and a state that disagrees, and keeps their values', () => {
  const snapshot = read([
    table(`
      Invoice | Customer | Date       | Due date   | Total  | Balance | Status
      A1      | Acme     | 2026-04-10 | 2026-04-01 | £5.00  | £5.00   | Overdue
      A2      | Acme     | 2026-04-10 | 2026-04-30 | £5.00  | £5.00   | Paid
      A3      | Acme     | 2026-04-10 | 2026-04-30 | £9.00  | £9.00   | Overdue`),
  ]);
  expect(check(snapshot, 'due-after-issue')).toMatchObject({ ok: false, rows: ['r0-0'] });
  expect(check(snapshot, 'status-balance')).toMatchObject({ ok: false, rows: ['r0-1'] });
  expect(snapshot.invoices.map(({ balance, dueDate }) => [balance?.minor, dueDate])).toEqual([
    [500, '2026-04-01'],
    [500, '2026-04-30'],
    [900, '2026-04-30'],
  ]);
  expect(snapshot.problems).toHaveLength(2);
});

it('counts the rows against what the page states', () => {
  const drawn =
    'Invoice | Customer | Due date | Balance\nA1 | Acme | 2026-04-01 | £1.00\nA2 | Acme | 2026-04-01 | £1.00';
  expect(
    check(read([table(drawn, { stated: ['1–2 of 148'], morePages: true })]), 'stated-count'),
  ).toMatchObject({
    ok: true,
    detail: { code: 'rows-shown', rows: 2, from: 1, to: 2, stated: 148 },
  });
  expect(check(read([table(drawn, { statedRows: 13 })]), 'stated-count')).toMatchObject({
    ok: false,
    detail: { code: 'rows-stated', rows: 2, stated: 13 },
  });
});

describe('amounts under no header', () => {
  it('leave the balance open where total less paid is something else', () => {
    const { invoices, problems } = read([
      table(`
        Invoice | Customer | Due date   | Total   | Paid    |         |
        A-1     | Alpha    | 2026-03-31 | €100.00 | €40.00  | €50.00  | €55.00
        A-2     | Beta     | 2026-04-10 | €200.00 | €50.00  | €140.00 | €145.00
        A-3     | Gamma    | 2026-04-20 | €300.00 | €100.00 | €190.00 | €195.00`),
    ]);
    expect(invoices.map(({ balance }) => balance)).toEqual([null, null, null]);
    expect(problems.map(({ field }) => field)).toEqual(['balance', 'balance', 'balance']);
  });

  it('take the amounts of every row that contradicts itself, however many do', () => {
    const { invoices } = read([
      table(`
        Invoice | Customer | Due date   | Total   | Paid    | Balance |
        A-1     | Alpha    | 2026-03-31 | €100.00 | €40.00  | €50.00  | €7.00
        A-2     | Beta     | 2026-04-10 | €200.00 | €50.00  | €140.00 | €3.00
        A-3     | Gamma    | 2026-04-20 | €300.00 | €100.00 | €200.00 | €9.00
        A-4     | Delta    | 2026-04-22 | €80.00  | €10.00  | €70.00  | €1.00`),
    ]);
    expect(invoices.map(({ balance }) => balance?.minor ?? null)).toEqual([null, null, 20_000, 7000]);
  });

  it('leave the balance open while it is asked which column it is', () => {
    const { invoices, questions } = read([
      table(`
        Invoice | Customer | Due date   | Total   | Paid    | Balance |
        A-1     | Alpha    | 2026-03-31 | €100.00 | €40.00  | €50.00  | €60.00
        A-2     | Beta     | 2026-04-10 | €200.00 | €50.00  | €140.00 | €150.00
        A-3     | Gamma    | 2026-04-20 | €300.00 | €100.00 | €190.00 | €200.00`),
    ]);
    expect(questions.map(({ about }) => about)).toEqual(['column']);
    expect(invoices.map(({ balance }) => balance)).toEqual([null, null, null]);
  });
});
