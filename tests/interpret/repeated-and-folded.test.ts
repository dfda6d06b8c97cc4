/** Rows that are none of an invoice's own: filters, copies, customers that fold out, lines about something else. */
import { describe, expect, it } from 'vitest';
import { read, rectangle, table } from './builders.ts';

const numbers = (of: ReturnType<typeof read>) => of.invoices.map(({ number }) => number);

describe('rows that are no invoices', () => {
  it('are filters that name their column', () => {
    const snapshot = read([
      table(`
        Invoice                     | Customer                     | Due date                     | Balance
        Column Invoice, Filter cell | Column Customer, Filter cell | Column Due date, Filter cell | Column Balance, Filter cell
        DX-1                        | Harrier Foods                | 2026-04-01                   | €10.00
        DX-2                        | Smew Ltd                     | 2026-04-14                   | €5.00`),
    ]);
    expect(numbers(snapshot)).toEqual(['DX-1', 'DX-2']);
    expect(snapshot.problems).toEqual([]);
  });

  it('are copies of fixed columns', () => {
    const { invoices, questions } = read([
      table(`
        Invoice | Customer      | Due date   | Balance
        DX-1    | Harrier Foods | 2026-04-01 | €10.00
        DX-1    | Harrier Foods |            |
        DX-2    | Smew Ltd      | 2026-04-14 | €5.00
        DX-2    | Smew Ltd      |            |`),
    ]);
    expect(invoices.map(({ number, balance }) => [number, balance?.minor])).toEqual([
      ['DX-1', 1000],
      ['DX-2', 500],
    ]);
    expect(questions).toEqual([]);
  });

  it('say neither a number nor an amount', () => {
    const snapshot = read([
      table(`
        Date       | No.  | Text            | Customer | Sales   | Left
        2026-03-01 |      | Brought forward | Acme     |         |
        2026-03-20 | 1088 | Sales           | Acme     | €330.00 | €330.00
        2026-04-20 | 1120 | Sales           | Bolt     | €165.00 | €65.00`),
    ]);
    expect(numbers(snapshot)).toEqual(['1088', '1120']);
  });

  it('are official receipts among documents named by codes', () => {
    const snapshot = read([
      table(`
        Doc. Type | Doc. No  | Doc. Date  | Due Date   | Company Name   | Outstanding
        IV        | IV-00210 | 2026-03-03 | 2026-04-02 | Happy Mart     | €50.00
        OR        | OR-00099 | 2026-05-05 |            | Bukit Hardware | -€10.00
        CN        | CN-00005 | 2026-03-12 | 2026-03-12 | Bukit Hardware | -€21.20`),
    ]);
    expect(snapshot.invoices.map(({ number, kind }) => [number, kind])).toEqual([
      ['IV-00210', 'invoice'],
      ['CN-00005', 'credit-note'],
    ]);
  });
});

it('letters before a number that are a receipt’s only as a type leave it an invoice', () => {
  const snapshot = read([
    table(`
      Nr faktury | Nabywca | Termin     | Do zapłaty
      OR/12/2026 | Orbis   | 2026-03-24 | 123,00 zł
      FV/13/2026 | Radek   | 2026-04-10 | 46,00 zł`),
  ]);
  expect(numbers(snapshot)).toEqual(['OR/12/2026', 'FV/13/2026']);
});

describe('customers above their invoices', () => {
  it('are told by sums that are just those of the rows below', () => {
    const { invoices } = read([
      table(`
        Invoice          | Invoice Date | Due Date   | Current | 1-30    | 31-60  | Total
        Corvid Analytics |              |            | €40.00  | €100.00 | €0.00  | €140.00
        10-2288          | 2026-03-26   | 2026-04-25 |         | €100.00 |        | €100.00
        10-2301          | 2026-05-02   | 2026-06-01 | €40.00  |         |        | €40.00
        Nightjar Freight |              |            | €0.00   | €0.00   | €73.00 | €73.00
        10-2250          | 2026-02-28   | 2026-03-30 |         |         | €73.00 | €73.00`),
    ]);
    expect(invoices.map(({ number, customer }) => [number, customer])).toEqual([
      ['10-2288', 'Corvid Analytics'],
      ['10-2301', 'Corvid Analytics'],
      ['10-2250', 'Nightjar Freight'],
    ]);
  });

  it('may stand over a column of whole numbers', () => {
    const { invoices } = read(
      [
        rectangle(
          ['Boekstuk', 'Factuurnr.', 'Vervaldatum', 'Openstaand'],
          [
            ['1001 - De Korenschoof', '', '', ''],
            ['26700121', '260121', '2026-04-02', '€ 1.815,00'],
            ['26700140', '260140', '2026-04-19', '€ 305,00'],
            ['Subtotaal 1001', '', '', '€ 2.120,00'],
            ['1044 - Jachthaven Oost', '', '', ''],
            ['26700155', '260155', '2026-05-31', '€ 242,00'],
          ],
          { role: { 0: 'group', 4: 'group' } },
        ),
      ],
      { lang: 'nl' },
    );
    expect(invoices.map(({ customer, customerId }) => [customer, customerId])).toEqual([
      ['De Korenschoof', '1001'],
      ['De Korenschoof', '1001'],
      ['Jachthaven Oost', '1044'],
    ]);
  });
});

describe('what is owed though it names a payment', () => {
  it.each([
    ['Late payment interest', 'Payment on account'],
    ['Anzahlungsrechnung', 'Zahlung'],
    ['Deposit invoice', 'Deposit'],
    ['Facture d’acompte', 'Paiement'],
  ])('%s is read, %s is not', (owed, paid) => {
    const snapshot = read([
      table(`
        Type    | Number | Customer | Date       | Due        | Open
        Invoice | I-901  | Siskin   | 2026-02-01 | 2026-03-03 | €10.00
        ${owed} | X-14   | Siskin   | 2026-05-01 | 2026-05-01 | €14.20
        ${paid} | X-77   | Siskin   | 2026-05-04 |            | -€2.00`),
    ]);
    expect(numbers(snapshot)).toEqual(['I-901', 'X-14']);
  });
});
