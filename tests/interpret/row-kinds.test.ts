/** What the rows of open items are, where words, letters or empty sides of the list say it. */
import { describe, expect, it } from 'vitest';
import { read, table } from './builders.ts';

const listed = (drawn: string) => read([table(drawn)]);
const numbersAndKinds = (drawn: string) =>
  listed(drawn).invoices.map(({ number, kind, balance }) => [number, kind, balance?.minor ?? null]);

describe('a row', () => {
  it('is no invoice where its text says that it is a payment that falls due on no day', () => {
    expect(
      numbersAndKinds(`
        Dagboek | Factuurnummer | Relatie  | Omschrijving | Vervaldatum | Openstaand
        VRK     | 26700123      | Jansen   | Levering     | 04-04-2026  | € 1.210,00
        VRK     | 26700131      | De Vries | Levering     | 27-05-2026  | € 105,00
        BNK     |               | De Vries | Betaling     |             | € -50,00`),
    ).toEqual([
      ['26700123', 'invoice', 121000],
      ['26700131', 'invoice', 10500],
    ]);
  });

  it('is told by the letters before its number, where those of invoices stand beside', () => {
    expect(
      numbersAndKinds(`
        Comprobante       | Razón social | Fecha vto. | Saldo
        FCA 0003-00001234 | Ferretería   | 2026-04-04 | € 121.000,00
        NCA 0003-00000077 | Ferretería   |            | € 12.100,00
        RC 0001-00000050  | Ferretería   |            | € 500,00`),
    ).toEqual([
      ['FCA 0003-00001234', 'invoice', 12100000],
      ['NCA 0003-00000077', 'credit-note', -1210000],
    ]);
  });

  it('is not told by letters alone', () => {
    expect(
      numbersAndKinds(`
        Number  | Customer | Due        | Balance
        NC 1001 | Acme     | 2026-04-04 | €10.00
        NC 1002 | Bolt     | 2026-04-05 | €20.00`),
    ).toEqual([
      ['NC 1001', 'invoice', 1000],
      ['NC 1002', 'invoice', 2000],
    ]);
  });

  it('sold on credit is no credit note', () => {
    for (const header of ['Payment type', 'Type'])
      expect(
        numbersAndKinds(`
          Invoice | Party  | Due        | ${header} | Balance
          21      | Sharma | 2026-04-04 | Credit    | ₹1,250
          22      | Gupta  | 2026-04-04 | Cash      | ₹0`),
      ).toEqual([
        ['21', 'invoice', 125000],
        ['22', 'invoice', 0],
      ]);
  });
});

it('takes no state for a number', () => {
  const { invoices } = listed(`
    No.     | Customer | Due        | Total  | Status
    44      | Acme     | 2026-04-04 | €10.00 | Overdue
    45      | Bolt     | 2026-04-05 | €15.00 | Overdue
    46      | Bolt     | 2026-04-06 | €16.00 | Overdue
    Draft   | Bolt     |            | €20.00 | Draft`);
  expect(invoices.map(({ number }) => number)).toEqual(['44', '45', '46', null]);
});

it('takes the empty side of charges and credits for no total', () => {
  const { invoices } = listed(`
    Ficha | N° Doc. | Fecha vencimiento | Cargo | Abono | Saldo
    Sur   | 1234    | 2026-04-04        | €1190 | €0    | €1190
    Sur   | 77      | 2026-04-04        | €0    | €119  | €-119
    Lago  | 1240    | 2026-04-19        | €595  | €500  | €95`);
  expect(invoices.map(({ kind, balance }) => [kind, balance?.minor])).toEqual([
    ['invoice', 119000],
    ['credit-note', -11900],
    ['invoice', 9500],
  ]);
  expect(invoices[1]?.total).toBeNull();
});

it('adds no buckets up while money stands beside them under a header nobody knows', () => {
  const { invoices } = listed(`
    Invoice | Customer | Issued     | Zork    | 1-30 | 31-60 | Over 60
    INV-1   | Acme     | 2026-03-05 |         |      | €10.00 |
    INV-2   | Bolt     | 2026-05-01 | €20.00  |      |        |
    INV-3   | Cove     | 2026-05-02 | €30.00  |      | €5.00  |`);
  expect(invoices.map(({ balance }) => balance?.minor ?? null)).toEqual([1000, null, null]);
});

it('asks which balance is the document’s, where one says so and the other may be converted', () => {
  const { invoices } = listed(`
    Invoice | Name    | Due Date   | Doc Balance | Invoice Balance | Currency
    10211   | Addison | 2026-04-04 | 1,000.00    | 1,340.00        | CAD
    10220   | Dalton  | 2026-04-19 | 250.00      | 250.00          | USD`);
  expect(invoices.map(({ balance }) => balance?.minor ?? null)).not.toContain(134000);
});

describe('among rows of many kinds', () => {
  it('suppliers’ documents, orders, deliveries, transfers and reminders are no invoices', () => {
    const rows = [
      ...['Bill', 'Purchase order', 'Expense', 'Sales order', 'Transfer', 'Time Charge', 'Eingangsrechnung'],
      ...['Auftragsbestätigung', 'Inkoopfactuur', 'Herinnering', 'On Account'],
    ].map((kind, at) => `X-${at} | Paper Supply | 2026-04-05 | ${kind} | €20.00`);
    expect(
      numbersAndKinds(
        `Number | Contact | Due | Type | Balance\nA-1 | Acme | 2026-04-04 | Invoice | €10.00\n${rows.join('\n')}`,
      ),
    ).toEqual([['A-1', 'invoice', 1000]]);
  });

  it('letters of ledgers and of countries tell credit notes and payments', () => {
    expect(
      numbersAndKinds(`
        No. | Type | Customer | Due        | Unallocated
        101 | SI   | Marsh    | 2026-04-04 | €600.00
        102 | SC   | Marsh    | 2026-03-20 | €60.00
        103 | SR   | Marsh    |            | €200.00
        104 | SA   | Fenwick  |            | €500.00`),
    ).toEqual([
      ['101', 'invoice', 60000],
      ['102', 'credit-note', -6000],
    ]);
    for (const [invoice, credit] of [
      ['INV-21', 'CN-12'],
      ['RE-21', 'GS-12'],
      ['FV 21/2026', 'KFV 12/2026'],
      ['ΤΙΜ-21', 'ΠΙΣ-12'],
    ] as const)
      expect(
        numbersAndKinds(`
          Number     | Customer | Due        | Balance
          ${invoice} | Marsh    | 2026-04-04 | €600.00
          ${credit}  | Marsh    | 2026-04-05 | €60.00`),
      ).toEqual([
        [invoice, 'invoice', 60000],
        [credit, 'credit-note', -6000],
      ]);
  });

  it('a draft among kinds is a draft', () => {
    const { invoices } = listed(`
      Factuur | Klant  | Vervaldatum | Soort          | Openstaand
      21      | Bakker | 04-04-2026  | Verkoopfactuur | € 121,00
      24      | Kapper | 27-04-2026  | Concept        | € 60,00`);
    expect(invoices.map(({ status }) => status)).toEqual([null, 'draft']);
  });

  it('a sum over the list that counts its invoices is none of them', () => {
    expect(
      numbersAndKinds(`
        Invoice       | Customer | Due        | Balance
        All customers |          | 3 invoices | €60.00
        1             | Acme     | 2026-04-04 | €10.00
        2             | Birch    | 2026-04-19 | €20.00
        3             | Cedar    | 2026-05-19 | €30.00`).map(([number]) => number),
    ).toEqual(['1', '2', '3']);
  });
});
