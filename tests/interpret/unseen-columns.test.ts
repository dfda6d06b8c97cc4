/** Columns of lists whose headers are short, missing, odd or used in two senses. */
import { describe, expect, it } from 'vitest';
import { read, table } from './builders.ts';

const columnQuestions = (snapshot: ReturnType<typeof read>) =>
  snapshot.questions.filter(({ about }) => about === 'column').map(({ asks }) => asks);

describe('headers in two senses', () => {
  it('are the due date where they name terms but hold days', () => {
    const { invoices } = read(
      [
        table(`
          請求書番号 | 取引先   | 請求日         | 支払期限         | 請求金額  | 未入金額
          INV-1001  | あおい商事 | 2026年3月1日   | 2026年3月31日   | ¥110,000 | ¥110,000
          INV-1002  | みどり物産 | 2026年3月15日  | 2026年4月30日   | ¥253,000 | ¥100,000
          INV-1003  | 北海フーズ | 2026年4月2日   | 2026年4月30日   | ¥88,000  | ¥88,000`),
      ],
      { lang: 'ja', headings: ['売掛金一覧'] },
    );
    expect(invoices.map(({ dueDate }) => dueDate)).toEqual(['2026-03-31', '2026-04-30', '2026-04-30']);
  });

  it('are the due date in any language where "terms" hold days', () => {
    const { invoices } = read([
      table(`
        Invoice | Customer | Date       | Payment terms | Balance
        INV-1   | Acme     | 2026-03-01 | 2026-03-31    | €10.00
        INV-2   | Bolt     | 2026-03-05 | 2026-04-05    | €20.00`),
    ]);
    expect(invoices[0]?.dueDate).toBe('2026-03-31');
  });
});

describe('what no letter needs', () => {
  const { invoices, questions } = read([
    table(`
      Invoice | Customer | Xyz        | Due        | Total  | Balance
      INV-1   | Acme     | 2026-03-01 | 2026-03-31 | €10.00 | €10.00
      INV-2   | Bolt     | 2026-03-05 | 2026-04-05 | €20.00 | €5.00
      INV-3   | Core     | 2026-03-09 | 2026-04-09 | €20.00 | €20.00`),
  ]);

  it('is not asked for: the invoice date', () => {
    expect(questions).toEqual([]);
    expect(invoices.map(({ balance }) => balance?.minor)).toEqual([1000, 500, 2000]);
  });

  it('is not asked for: a number that only a remark might hold', () => {
    const snapshot = read([
      table(`
        Who          | What for             | Pay by     | How much | Still owes
        Village Hall | Inv 14 roof repairs  | 5/3/2026   | €1450    | €450
        Sign Shop    | Inv 15 sign          | 19/3/2026  | €220     | €220
        School       | Inv 19 fence         | 28/5/2026  | €3100    | €3100`),
    ]);
    expect(columnQuestions(snapshot)).toEqual([]);
    expect(snapshot.invoices[0]).toMatchObject({ customer: 'Village Hall', balance: { minor: 45000 } });
  });
});

describe('headers that say nothing over open items', () => {
  const drawn = `
    A   | B              | C          | D          | E           | F
    R-1 | Nordwind GmbH  | 05.02.2026 | 07.03.2026 | 1.190,00 €  | 1.190,00 €
    R-2 | Sommer KG      | 17.02.2026 | 19.03.2026 | 357,00 €    | 157,00 €
    R-3 | Elbtal AG      | 02.03.2026 | 01.04.2026 | 11.781,50 € | 11.781,50 €
    R-4 | Nordwind GmbH  | 28.03.2026 | 27.04.2026 | 595,00 €    | 95,00 €`;
  const open = { lang: 'de', headings: ['Offene Posten'] };

  it('are total and what is left of it, where the list says that it is open', () => {
    const snapshot = read([table(drawn)], open);
    expect(snapshot.questions).toEqual([]);
    expect(snapshot.invoices[1]).toMatchObject({
      issueDate: '2026-02-17',
      dueDate: '2026-03-19',
      total: { minor: 35700 },
      balance: { minor: 15700 },
    });
  });

  it('are asked for once, where the list may hold paid invoices', () => {
    const snapshot = read([table(drawn)], { lang: 'de', headings: ['Rechnungen'] });
    expect(columnQuestions(snapshot)).toEqual([{ code: 'which-column', of: 'list', field: 'balance' }]);
    expect(snapshot.invoices.every(({ balance }) => balance === null)).toBe(true);
  });

  it('are not taken for what is left where they may be net amounts', () => {
    const net = drawn.replace('157,00', '300,00').replace(' 95,00', ' 500,00');
    const snapshot = read([table(net)], open);
    expect(snapshot.invoices.every(({ balance }) => balance === null)).toBe(true);
  });
});

describe('a statement', () => {
  it('has a running balance that is no invoice’s, charges and payments standing apart', () => {
    const { invoices } = read(
      [
        table(`
          Date        | Type    | Ref    | Due date    | Debit   | Credit | Balance
          01 Feb 2026 | Invoice | INV-1  | 03 Mar 2026 | £100.00 |        | £100.00
          10 Feb 2026 | Payment | RC-8   |             |         | £40.00 | £60.00
          01 Mar 2026 | Invoice | INV-9  | 31 Mar 2026 | £250.00 |        | £310.00
          15 Apr 2026 | Invoice | INV-14 | 15 May 2026 | £90.00  |        | £400.00`),
      ],
      { headings: ['Customer ledger'] },
    );
    expect(invoices.every(({ balance }) => balance === null)).toBe(true);
  });
});

it('takes "R-900" for a number, not for rands', () => {
  const { invoices } = read([
    table(`
      Invoice | Customer | Due        | Balance
      R-900   | Acme     | 2026-03-01 | €10.00
      R-904   | Bolt     | 2026-04-01 | €20.00`),
  ]);
  expect(invoices.map(({ number }) => number)).toEqual(['R-900', 'R-904']);
});

it('reads bills receivable', () => {
  const { kind, invoices } = read(
    [
      table(`
        Ref. No. | Party's Name  | Due on   | Pending Amount
        SB/101   | Ganga Traders | 3-Mar-26 | ₹ 1,25,400.00 Dr
        CN/4     | Meera Silks   | 5-Mar-26 | ₹ 2,000.00 Cr`),
    ],
    { headings: ['Bills receivable'], title: 'Bills receivable' },
  );
  expect(kind).toBe('invoices');
  expect(invoices.map(({ balance }) => balance?.minor)).toEqual([12540000, -200000]);
});

describe('two amounts to pay', () => {
  it('are the total and what is left of it, where one is never the smaller', () => {
    const { invoices } = read(
      [
        table(`
          Nr   | Kund      | Förfallodatum | Att betala | Kvar att betala
          5101 | Alvik El  | 2026-03-05    | 12 500,00 kr | 12 500,00 kr
          5104 | Solsidan  | 2026-03-19    | 4 587,00 kr  | 2 000,00 kr`),
      ],
      { lang: 'sv' },
    );
    expect(invoices.map(({ total, balance }) => [total?.minor, balance?.minor])).toEqual([
      [1_250_000, 1_250_000],
      [458_700, 200_000],
    ]);
  });
});

it('takes the column that says “Invoice number” before one of references', () => {
  const { invoices, questions } = read([
    table(`
      Ref   | Invoice number | Client   | Due        | Balance
      JOB-0 | 5101           | Alvik El | 2026-03-05 | €10.00
      JOB-1 | 5104           | Solsidan | 2026-03-19 | €20.00
      JOB-2 | 5112           | Alvik El | 2026-03-29 | €30.00`),
  ]);
  expect(questions).toEqual([]);
  expect(invoices.map(({ number }) => number)).toEqual(['5101', '5104', '5112']);
});
