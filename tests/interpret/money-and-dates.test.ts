import { describe, expect, it } from 'vitest';
import { read, table } from './builders.ts';

const plain = `
  Invoice | Customer | Due date   | Total    | Balance
  A-1     | Alpha    | 2026-03-31 | 1,200.00 | 1,200.00
  A-2     | Beta     | 2026-04-30 | 99.50    | 9.50`;
const balances = (snapshot: ReturnType<typeof read>) => snapshot.invoices.map(({ balance }) => balance);

describe('whose currency', () => {
  it('is asked where nothing says it, and nothing is assumed until then', () => {
    const snapshot = read([table(plain)]);
    expect(balances(snapshot)[0]).toEqual({ minor: 120_000, currency: null, basis: 'unknown' });
    expect(snapshot.questions.map(({ about }) => about)).toEqual(['currency']);
  });

  it('is what the user answered', () => {
    const [question] = read([table(plain)]).questions;
    const snapshot = read([table(plain)], {}, { answers: { [question?.key ?? '']: 'CAD' } });
    expect(balances(snapshot)[0]).toEqual({ minor: 120_000, currency: 'CAD', basis: 'document' });
    expect(snapshot.questions).toEqual([]);
  });

  it('comes from notes, headers, or the first and last amounts', () => {
    const euro = { minor: 950, currency: 'EUR', basis: 'document' };
    expect(balances(read([table(plain, { notes: ['All amounts in EUR'] })]))[1]).toEqual(euro);
    expect(
      balances(read([table(plain.replace('Balance', 'Balance (EUR)').replace('Total', 'Total (EUR)'))]))[1],
    ).toEqual(euro);
    const once = plain.replaceAll('1,200.00', '€1,200.00');
    expect(balances(read([table(once)]))[1]).toEqual(euro);
  });

  it('is not the first row’s where other rows print one as well', () => {
    const mixed = `${plain.replaceAll('1,200.00', '€1,200.00')}\n A-3 | Core | 2026-05-01 | €5.00 | €5.00\n A-4 | Dent | 2026-05-01 | 7.00 | 7.00\n A-5 | Dent | 2026-05-01 | €8.00 | €8.00`;
    expect(balances(read([table(mixed)])).map((amount) => amount?.currency)).toEqual([
      'EUR',
      null,
      'EUR',
      null,
      'EUR',
    ]);
  });

  it('of a sign that several use is settled by the book, else asked', () => {
    const dollars = plain.replace(/[\d,]+\.\d\d/g, (amount) => `$${amount}`);
    expect(balances(read([table(dollars)], {}, { bookCurrency: 'AUD' }))[0]).toEqual({
      minor: 120_000,
      currency: 'AUD',
      basis: 'document',
    });
    expect(balances(read([table(dollars)]))[0]?.currency).toBeNull();
    expect(read([table(dollars)]).questions[0]?.choices.map(({ value }) => value)).toContain('USD');
  });

  it('of a row in a currency column is the document’s, and an empty cell the book’s own', () => {
    const snapshot = read(
      [
        table(`
          Invoice | Customer | Due date   | Currency | Remaining amount
          A-1     | Alpha    | 2026-03-31 |          | 1,250.00
          A-2     | Beta     | 2026-04-30 | USD      | 800.00
          A-3     | Beta     | 2026-04-30 | JPY      | 800`),
      ],
      {},
      { bookCurrency: 'GBP' },
    );
    expect(balances(snapshot)).toEqual([
      { minor: 125_000, currency: 'GBP', basis: 'document' },
      { minor: 80_000, currency: 'USD', basis: 'document' },
      { minor: 800, currency: 'JPY', basis: 'document' },
    ]);
  });

  it('is only the company’s where the amount was converted', () => {
    const snapshot = read([
      table(`
        Invoice | Customer | Due date   | Currency | Balance
        A-1     | Alpha    | 2026-03-31 | EUR      | €1,250.00
        A-2     | Beta     | 2026-04-30 | USD      | €800.00`),
    ]);
    expect(balances(snapshot).map((amount) => amount?.basis)).toEqual(['document', 'company']);
    const named = read([table(plain.replace('Balance', 'Balance (LCY)'), { notes: ['EUR'] })]);
    expect(named.invoices[0]?.balance?.basis).toBe('company');
  });
});

describe('how numbers are written', () => {
  const doubtful = `
    Invoice | Customer | Due date   | Total
    A-1     | Alpha    | 2026-03-31 | 1.234
    A-2     | Beta     | 2026-04-30 | 5.678`;

  it('is asked where amounts can be read in two ways', () => {
    const snapshot = read([table(doubtful)], {}, { bookCurrency: 'KWD' });
    expect(snapshot.invoices.every(({ total }) => total === null)).toBe(true);
    const question = snapshot.questions.find(({ about }) => about === 'decimal-mark');
    expect(question?.choices.map(({ example }) => example)).toEqual(['1.234', '1234']);
    const answered = read(
      [table(doubtful)],
      {},
      { bookCurrency: 'KWD', answers: { [question?.key ?? '']: '.' } },
    );
    expect(answered.invoices[0]?.total).toMatchObject({ minor: 1234, currency: 'KWD' });
  });

  it('may differ by currency on one page', () => {
    const snapshot = read([
      table(`
        Invoice | Client | Due date   | Balance
        A-1     | A      | 2026-04-01 | € 1.234,56
        A-2     | B      | 2026-04-02 | £1,234.56
        A-3     | C      | 2026-04-03 | CHF 1'234.00`),
    ]);
    expect(balances(snapshot).map((amount) => amount?.minor)).toEqual([123_456, 123_456, 123_400]);
  });

  it('is named as a problem where a cell is no amount', () => {
    const snapshot = read([
      table(`${plain}\n A-3 | Core | 2026-05-01 | €5.00 | see note 7b`, { notes: ['EUR'] }),
    ]);
    expect(snapshot.invoices[2]?.balance).toBeNull();
    expect(snapshot.problems).toMatchObject([
      { raw: 'see note 7b', field: 'balance', place: { row: 3, header: 'Balance' } },
    ]);
  });
});

describe('which day a date is', () => {
  const doubtful = `
    Invoice | Customer | Due date   | Balance
    A-1     | Alpha    | 03/04/2026 | €1.00
    A-2     | Beta     | 05/06/2026 | €2.00`;

  it('is asked where day and month can be swapped, and answered once', () => {
    const snapshot = read([table(doubtful)]);
    const question = snapshot.questions.find(({ about }) => about === 'date-order');
    expect(snapshot.invoices.every(({ dueDate }) => dueDate === null)).toBe(true);
    expect(question?.choices.map(({ label }) => label)).toEqual([
      { code: 'day', day: '2026-04-03' },
      { code: 'day', day: '2026-03-04' },
    ]);
    const answered = read([table(doubtful)], {}, { answers: { [question?.key ?? '']: 'dmy' } });
    expect(answered.invoices.map(({ dueDate }) => dueDate)).toEqual(['2026-04-03', '2026-06-05']);
  });

  it('is proved by days overdue', () => {
    const snapshot = read([
      table(`
        Invoice | Customer | Due date   | Days overdue | Balance
        A-1     | Alpha    | 03/04/2026 | 41           | €1.00
        A-2     | Beta     | 05/03/2026 | 70           | €2.00
        A-3     | Beta     | 01/02/2026 | 102          | €3.00`),
    ]);
    expect(snapshot.invoices.map(({ dueDate }) => dueDate)).toEqual([
      '2026-04-03',
      '2026-03-05',
      '2026-02-01',
    ]);
    expect(snapshot.questions).toEqual([]);
  });

  it('is settled by one date that can only be read one way', () => {
    const snapshot = read([table(`${doubtful}\n A-3 | Core | 25/03/2026 | €3.00`)]);
    expect(snapshot.invoices[0]?.dueDate).toBe('2026-04-03');
  });

  it('is taken from the title where the text counts days, else derived from the page’s day', () => {
    const relative =
      'Invoice | Customer | Due date | Balance\nA-1 | Alpha | 5 days ago | €1.00\nA-2 | Beta | in 3 days | €2.00\nA-3 | Beta | 2 weeks ago | €2.00';
    const snapshot = read([table(relative, { columns: { 2: { title: { 0: '2026-05-09' } } } })]);
    expect(snapshot.invoices.map(({ dueDate, source }) => [dueDate, source.dueDate])).toEqual([
      ['2026-05-09', 'known'],
      ['2026-05-17', 'derived'],
      [null, 'absent'],
    ]);
    const old = read([table(relative)], { loadedAt: '2026-05-12T08:00:00.000Z' as never });
    expect(old.invoices[1]?.dueDate).toBeNull();
  });

  it('follows from the days in the status where the list has no due date', () => {
    const snapshot = read([
      table(
        'Date | No. | Customer | Amount | Status\n2026-03-14 | 1037 | Alpha | €3.00 | Overdue 30 days\n2026-04-20 | 1036 | Beta | €4.00 | Due in 6 days',
      ),
    ]);
    expect(snapshot.invoices.map(({ dueDate, source }) => [dueDate, source.dueDate])).toEqual([
      ['2026-04-14', 'derived'],
      ['2026-05-20', 'derived'],
    ]);
  });
});

describe('what is open', () => {
  const list = (rows: string) =>
    read([table(`Invoice | Customer | Due date | Total | Status\n${rows}`)]).invoices.map(
      ({ balance, source }) => [balance?.minor ?? null, source.balance],
    );

  it('is not known from Overdue, Sent or Open alone', () => {
    expect(
      list('A-1 | Alpha | 2026-03-31 | €10.00 | Overdue\nA-2 | Beta | 2026-06-30 | €5.00 | Sent'),
    ).toEqual([
      [null, 'absent'],
      [null, 'absent'],
    ]);
  });

  it('is nothing where the status says paid, and what the status names', () => {
    expect(
      list(
        'A-1 | Alpha | 2026-03-31 | €10.00 | Paid\nA-2 | Beta | 2026-06-30 | €5.00 | Partially paid, €2.00 due',
      ),
    ).toEqual([
      [0, 'derived'],
      [200, 'known'],
    ]);
  });

  it('is the total of an unpaid invoice where part payments win over the overdue word', () => {
    const rows =
      'A-1 | Alpha | 2026-03-31 | €10.00 | Not paid\nA-2 | Beta | 2026-03-30 | €5.00 | Partially paid';
    expect(list(rows)).toEqual([
      [1000, 'derived'],
      [null, 'absent'],
    ]);
    expect(list('A-1 | Alpha | 2026-03-31 | €10.00 | Not paid')[0]).toEqual([null, 'absent']);
  });

  it('is total less paid', () => {
    const snapshot = read([
      table('Invoice | Customer | Due date | Total | Paid\nA-1 | Alpha | 2026-03-31 | €10.00 | €4.00'),
    ]);
    expect(snapshot.invoices[0]).toMatchObject({ balance: { minor: 600 }, source: { balance: 'derived' } });
  });
});
