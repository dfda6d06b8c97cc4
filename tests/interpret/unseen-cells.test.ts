/** Facts that no header names: labels inside cells, cards, currencies that stand once a row. */
import { describe, expect, it } from 'vitest';
import { read, table } from './builders.ts';

describe('cards', () => {
  const drawn = `
                |                    |                  | Due          | Total         | Amount due
    #2026-551   | Overdue by 12 days | Bright Signs LLC | May 2, 2026  | $1,200.00 USD | $1,200.00 USD
    #2026-552   | Overdue by 3 days  | Orchard & Sons   | May 11, 2026 | $640.00 USD   | $140.00 USD
    #2026-556   | Due in 10 days     | Peak Outfitters  | May 24, 2026 | $89.99 USD    | $89.99 USD`;
  const href = Object.fromEntries([0, 1, 2].map((at) => [at, `https://ledger.example.com/i/${at}`]));
  const cards = table(drawn, {
    kind: 'cards',
    keys: ['top', 'badge', 'who', null, null, null],
    columns: { 0: { href } },
  });

  it('are numbered by their link and named by their only line of names', () => {
    const { invoices, questions } = read([cards]);
    expect(questions).toEqual([]);
    expect(invoices.map(({ number, customer }) => [number, customer])).toEqual([
      ['#2026-551', 'Bright Signs LLC'],
      ['#2026-552', 'Orchard & Sons'],
      ['#2026-556', 'Peak Outfitters'],
    ]);
  });

  it('keep the customer of the page they stand on', () => {
    const { invoices } = read([cards], {
      url: 'https://ledger.example.com/customers/7',
      headings: ['Tarn Holidays'],
    });
    expect(invoices.every(({ customer }) => customer !== 'Orchard & Sons')).toBe(true);
  });
});

describe('labels inside cells', () => {
  it('name the facts of a cell that holds two', () => {
    const parts = (...rows: readonly (readonly string[])[]) => Object.fromEntries(rows.entries());
    const { invoices } = read([
      table(
        `
        Invoice                   | Dates                              | Amount
        INV-901 Calder Ironworks  | Issued 3 Mar 2026 Due 2 Apr 2026   | £4,800.00 £1,300.00 outstanding
        INV-905 Fell & Moor Ltd   | Issued 18 Mar 2026 Due 17 Apr 2026 | £240.00 £240.00 outstanding
        INV-911 Tarn Holidays     | Issued 1 May 2026 Due 31 May 2026  | £1,020.50 £1,020.50 outstanding`,
        {
          columns: {
            0: {
              parts: parts(
                ['INV-901', 'Calder Ironworks'],
                ['INV-905', 'Fell & Moor Ltd'],
                ['INV-911', 'Tarn Holidays'],
              ),
            },
            1: {
              parts: parts(
                ['Issued 3 Mar 2026', 'Due 2 Apr 2026'],
                ['Issued 18 Mar 2026', 'Due 17 Apr 2026'],
                ['Issued 1 May 2026', 'Due 31 May 2026'],
              ),
            },
            2: {
              parts: parts(
                ['£4,800.00', '£1,300.00 outstanding'],
                ['£240.00', '£240.00 outstanding'],
                ['£1,020.50', '£1,020.50 outstanding'],
              ),
            },
          },
        },
      ),
    ]);
    expect(invoices[0]).toMatchObject({
      number: 'INV-901',
      customer: 'Calder Ironworks',
      issueDate: '2026-03-03',
      dueDate: '2026-04-02',
      total: { minor: 480000 },
      balance: { minor: 130000 },
    });
  });

  it('leave states what they are', () => {
    const { invoices } = read([
      table(`
        Invoice | Customer |                 | Balance
        INV-1   | Acme     | Overdue 12 days | €10.00
        INV-2   | Bolt     | Overdue 3 days  | €20.00`),
    ]);
    expect(invoices.map(({ dueDate }) => dueDate)).toEqual(['2026-05-02', '2026-05-11']);
  });
});

it('reads the state of a fact, not of the cell that holds another one', () => {
  const { checks, problems } = read([
    table(
      `
      Invoice | Customer | Dates                          | Total  | Balance
      1       | Acme     | Due 3 Apr 2026 Paid 4 Apr 2026  | £40.00 | £0.00
      2       | Bolt     | Due 28 Apr 2026 Sent 1 Apr 2026 | £90.00 | £90.00
      3       | Core     | Due 2 Jun 2026 Sent 4 May 2026  | £12.50 | £12.50`,
      {
        columns: {
          2: {
            parts: {
              0: ['Due 3 Apr 2026', 'Paid 4 Apr 2026'],
              1: ['Due 28 Apr 2026', 'Sent 1 Apr 2026'],
              2: ['Due 2 Jun 2026', 'Sent 4 May 2026'],
            },
          },
        },
      },
    ),
  ]);
  expect(checks.every(({ ok }) => ok)).toBe(true);
  expect(problems).toEqual([]);
});

it('takes the amount of the document where the same column stands beside it in one currency', () => {
  const { invoices, questions } = read([
    table(`
      Invoice | Client      | Due        | Total       | Open        | Open (EUR)
      1       | Ash Farm    | 2026-04-03 | USD 100.00  | USD 100.00  | 92.00
      2       | Bern AG     | 2026-04-28 | CHF 90.00   | CHF 50.00   | 53.10
      3       | Cobalt GmbH | 2026-06-02 | EUR 12.50   | EUR 12.50   | 12.50`),
  ]);
  expect(questions).toEqual([]);
  expect(invoices[1]?.balance).toEqual({ minor: 5000, currency: 'CHF', basis: 'document' });
});

describe('a currency printed once a row', () => {
  const list = (open: string) => `
    Doc | Name     | Dt         | Due        | Orig        | O/S
    501 | Harbour  | 12/01/2026 | 11/02/2026 | A$1,240.00  | ${open}
    502 | Foods    | 20/02/2026 | 22/03/2026 | A$880.50    | 580.50
    503 | Motors   | 15/04/2026 | 15/05/2026 | A$99.00     | 9.00`;

  it('holds for the other amounts of the row', () => {
    const { invoices, questions } = read([table(list('1,240.00'))]);
    expect(questions).toEqual([]);
    expect(invoices.map(({ balance }) => balance)).toEqual([
      { minor: 124000, currency: 'AUD', basis: 'document' },
      { minor: 58050, currency: 'AUD', basis: 'document' },
      { minor: 900, currency: 'AUD', basis: 'document' },
    ]);
    expect(invoices[0]?.issueDate).toBe('2026-01-12');
  });

  it('does not for currencies that agree in no row, whatever the others do', () => {
    const { invoices } = read([
      table(`
        Invoice | Customer | Due        | Total        | Balance
        INV-1   | Baltic   | 2026-03-01 | PLN 4,000.00 | 940.00
        INV-2   | Fjord    | 2026-03-05 | NOK 2,000.00 | 172.00
        INV-3   | Alps     | 2026-03-09 | EUR 500.00   | 500.00`),
    ]);
    expect(invoices.map(({ balance }) => balance?.currency)).toEqual([null, null, null]);
  });

  it('does not where no row shows the same amount twice: it may be converted', () => {
    const { invoices, questions } = read([table(list('820.00'))]);
    expect(invoices[0]?.balance?.currency).toBe(null);
    expect(questions.map(({ about }) => about)).toEqual(['currency']);
  });
});

it.each([
  ['単位：円', 'ja', 'JPY'],
  ['Amounts in pounds', 'en', 'GBP'],
  ['Importi in euro', 'it', 'EUR'],
])('believes a note that spells its currency: %s', (note, lang, code) => {
  const { invoices } = read(
    [
      table(
        `
        Invoice | Customer | Due        | Balance
        INV-1   | Acme     | 2026-03-01 | 1200
        INV-2   | Bolt     | 2026-04-01 | 330`,
        { notes: [note] },
      ),
    ],
    { lang },
  );
  expect(invoices[0]?.balance?.currency).toBe(code);
});
