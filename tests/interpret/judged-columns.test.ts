/** What amounts, days and codes say of their columns beside the words over them. */
import { describe, expect, it } from 'vitest';
import { documentKind } from '../../lib/interpret/invoices/document-kind.ts';
import { read, table } from './builders.ts';

const listed = (drawn: string) => read([table(drawn)]);

describe('a mark that comes again', () => {
  it('groups: an amount of millions has no decimals, whatever its currency', () => {
    const { invoices } = listed(`
      Invoice | Customer | Due date   | Balance
      INV-1   | Acme     | 2026-04-01 | KWD 1,234,567
      INV-2   | Bolt     | 2026-04-02 | KWD 2,000,000`);
    expect(invoices.map(({ balance }) => balance?.minor)).toEqual([1_234_567_000, 2_000_000_000]);
  });

  it('says nothing of the decimals of a list whose currency is still asked for', () => {
    const { invoices } = listed(`
      Invoice | Customer | Due date   | Balance
      INV-1   | Acme     | 2026-04-01 | 2,200,000
      INV-2   | Bolt     | 2026-04-02 | 880,000`);
    expect(invoices.map(({ balance }) => [balance?.minor, balance?.currency])).toEqual([
      [220_000_000, null],
      [88_000_000, null],
    ]);
  });
});

describe('the document’s own currency', () => {
  it('is wanted, not the company’s beside it', () => {
    const { invoices } = listed(`
      Invoice | Customer       | Due date   | Ccy | Outstanding (doc ccy) | Outstanding GBP
      SI-1    | Northern Tiles | 2026-04-05 | GBP | 1,200.00              | 1,200.00
      SI-2    | Polder BV      | 2026-04-25 | EUR | 400.00                | 344.48`);
    expect(invoices.map(({ balance }) => [balance?.minor, balance?.currency])).toEqual([
      [120000, 'GBP'],
      [40000, 'EUR'],
    ]);
  });
});

it('takes the number out of the words beside it, unless the words tell documents apart', () => {
  const numbers = (second: string) =>
    listed(`
      Number               | Customer | Due date   | Balance
      Sales Invoice #10041 | Acme     | 2026-04-01 | €12.00
      ${second}            | Bolt     | 2026-04-02 | €19.50`).invoices.map(({ number }) => number);
  expect(numbers('Sales Invoice #10047')).toEqual(['10041', '10047']);
  expect(numbers('Credit Memo #10047')).not.toContain('10047');
});

it('takes what begins with PO for the customer’s order', () => {
  const { invoices, questions } = listed(`
    Doc No.  | Reference | Customer | Due        | Outstanding
    IN104211 | PO-7781   | Acme     | 2026/04/01 | €12.00
    IN104230 | PO-101    | Bolt     | 2026/05/14 | €19.50`);
  expect(questions).toEqual([]);
  expect(invoices.map(({ number }) => number)).toEqual(['IN104211', 'IN104230']);
});

describe('kinds of documents', () => {
  it.each([
    ['DZ', 'payment'],
    ['DG', 'credit-note'],
    ['Tahsilat', 'payment'],
    ['Счет на оплату', 'invoice'],
    ['Оплата от клиента', 'payment'],
    ['Πιστωτικό', 'credit-note'],
    ['견적서', 'quote'],
  ])('are told in further languages: %s', (text, kind) => {
    expect(documentKind(text)).toBe(kind);
  });

  it.each(['Harvest Foods', 'Stornoway Fish', 'Расчетный центр', 'Računovodstvo d.o.o.', 'Dr'])(
    'are not seen in names: %s',
    (text) => {
      expect(documentKind(text)).toBeNull();
    },
  );
});

describe('an amount with something on top of it', () => {
  it('is not what was invoiced, beside a column that is', () => {
    const { invoices } = listed(`
      Invoice | Customer | Due        | Invoice total | Outstanding | Interest | Total payable incl. interest
      601     | Elm      | 2026-03-03 | €1,000.00     | €1,000.00   | €16.40   | €1,016.40
      602     | Fir      | 2026-03-13 | €500.00       | €200.00     | €2.80    | €202.80
      603     | Gum      | 2026-05-01 | €800.00       | €800.00     | €2.28    | €802.28`);
    expect(invoices.map(({ total, balance }) => [total?.minor, balance?.minor])).toEqual([
      [100000, 100000],
      [50000, 20000],
      [80000, 80000],
    ]);
  });

  it('is not what is owed on an invoice, where nothing but the claim has a total', () => {
    const { invoices } = listed(`
      Invoice | Customer | Due        | Principal | Interest | Costs  | Total claim | Received
      601     | Elm      | 2026-03-03 | €1,000.00 | €16.40   | €40.00 | €1,056.40   | €0.00
      602     | Fir      | 2026-03-13 | €500.00   | €2.80    | €40.00 | €542.80     | €100.00
      603     | Gum      | 2026-05-01 | €800.00   | €2.28    | €40.00 | €842.28     | €0.00`);
    const claims = [105640, 54280, 44280, 84228];
    for (const { total, balance } of invoices) {
      expect(claims).not.toContain(total?.minor);
      expect(claims).not.toContain(balance?.minor);
    }
  });
});

describe('numbers of the books', () => {
  it('are none of invoices where those have their own, be some empty', () => {
    const { invoices } = listed(`
      Verifikat | Fakturanr | Kund    | Typ         | Datum      | Förfaller  | Restbelopp
      A12       | 5021      | Skogsbo | Kundfaktura | 2026-03-01 | 2026-03-31 | 10 000,00 SEK
      A19       | 5029      | Måleri  | Kundfaktura | 2026-04-03 | 2026-05-03 | 1 500,00 SEK
      B7        |           | Måleri  | Inbetalning | 2026-04-20 |            | -500,00 SEK`);
    expect(invoices.map(({ number }) => number)).toEqual(['5021', '5029']);
  });

  it('are taken where no header names the invoice', () => {
    const { invoices } = listed(`
      Verifikat | Kund    | Datum      | Förfaller  | Restbelopp
      A12       | Skogsbo | 2026-03-01 | 2026-03-31 | 10 000,00 SEK
      A19       | Måleri  | 2026-04-03 | 2026-05-03 | 1 500,00 SEK`);
    expect(invoices.map(({ number }) => number)).toEqual(['A12', 'A19']);
  });
});

describe('names under a header that says nothing', () => {
  const under = (...names: readonly string[]) =>
    listed(`
      Invoice | Quux        | Due date   | Balance
      INV-1   | ${names[0]} | 2026-03-03 | €10.00
      INV-2   | ${names[1]} | 2026-03-13 | €20.00
      INV-3   | ${names[2]} | 2026-03-23 | €30.00`);

  it('are customers where they are firms', () => {
    const { invoices, questions } = under('Harbour Foods', 'Moss & Reed', 'Kestrel Joinery');
    expect(questions).toEqual([]);
    expect(invoices.map(({ customer }) => customer)).toEqual([
      'Harbour Foods',
      'Moss & Reed',
      'Kestrel Joinery',
    ]);
  });

  it('are asked about where they may be persons or subjects', () => {
    for (const names of [
      ['Ann Smith', 'Bob Brown', 'Cy Green'],
      ['Web Design', 'Domain Renewal', 'Annual Licence'],
    ]) {
      const { invoices, questions } = under(...names);
      expect(invoices.map(({ customer }) => customer)).toEqual([null, null, null]);
      expect(questions.map(({ about }) => about)).toEqual(['column']);
    }
  });
});

it('reads the header of a sheet from its first row, not from its letters', () => {
  const { invoices } = listed(`
    A       | B      | C          | D
    Invoice | Client | Due        | Open
    S-11    | Ivy    | 2026-03-31 | €100.00
    S-12    | Jute   | 2026-04-04 | €50.00`);
  expect(invoices.map(({ number, balance }) => [number, balance?.minor])).toEqual([
    ['S-11', 10000],
    ['S-12', 5000],
  ]);
});

it('leaves out receipts among invoices, and keeps a “recibo” that falls due', () => {
  const { invoices } = listed(`
    Tipo      | Número  | Cliente | Vto.       | Saldo pendiente
    Factura A | 12-4511 | Kiosco  | 2026-04-03 | 1.210,00 €
    Recibo    | 1-77    | Kiosco  |            | 50,00 €
    Recibo    | 12-4512 | Andes   | 2026-05-03 | 600,00 €`);
  expect(invoices.map(({ number }) => number)).toEqual(['12-4511', '12-4512']);
});

it('asks for no currency of what was paid, where all that is shown has one', () => {
  const { questions, invoices } = listed(`
    Laskunumero | Asiakas | Eräpäivä   | Laskun summa | Maksettu | Avoinna EUR
    311         | Tuomi   | 17.03.2026 | 1240,00      | 0,00     | 1240,00
    318         | Kallio  | 04.05.2026 | 620,00       | 500,00   | 120,00`);
  expect(questions).toEqual([]);
  expect(invoices.map(({ total, balance }) => [total?.currency, balance?.currency])).toEqual([
    ['EUR', 'EUR'],
    ['EUR', 'EUR'],
  ]);
});
