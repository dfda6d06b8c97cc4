/** Who is meant by a number, a name with a number, or a name that stands in every row; and on which side an amount is. */
import { describe, expect, it } from 'vitest';
import { codedNames } from '../../lib/interpret/coded-names.ts';
import { read, table } from './builders.ts';

const listed = (drawn: string) => read([table(drawn)]);
const customers = (drawn: string) => listed(drawn).invoices.map(({ customer }) => customer);

describe('names printed with their numbers', () => {
  it('are taken apart where all are printed so', () => {
    const split = codedNames(['20015 - Bakkerij Molenzicht', '20022 - Van Dam Techniek']);
    expect(split?.('20022 - Van Dam Techniek')).toEqual({ code: '20022', name: 'Van Dam Techniek' });
    expect(codedNames(['Acme Ltd (C-1001)', 'Bolt Co (C-1002)'])?.('Bolt Co (C-1002)')?.code).toBe('C-1002');
  });

  it.each([
    [['365 - Office supply', 'Bakkerij Molenzicht']],
    [['365 - Office supply']],
    [['1860 Weinbar', '24/7 Gym', 'Otter']],
    [['1860 Weinbar', '900 Grad Pizza', '4711 Parfum']],
    [['1001 - Otter', '1001 - Badger']],
  ])('are left whole where a number may be part of a name: %j', (names) => {
    expect(codedNames(names)).toBeNull();
  });
});

describe('the company itself in every row', () => {
  it('is no customer where another column tells customers apart', () => {
    expect(
      customers(`
        Invoice | Customer | Customer name | Due date   | Balance
        INV-1   | Own Ltd  | Acme Farms    | 2026-04-01 | 120.00
        INV-2   | Own Ltd  | Bluebell Ltd  | 2026-04-02 | 80.50
        INV-3   | Own Ltd  | Crane Hire    | 2026-04-03 | 19.99`),
    ).toEqual(['Acme Farms', 'Bluebell Ltd', 'Crane Hire']);
  });

  it('is the customer where the other column only names persons', () => {
    expect(
      customers(`
        Invoice | Customer   | Contact   | Due date   | Balance
        INV-1   | Acme Farms | Ann Smith | 2026-04-01 | 120.00
        INV-2   | Acme Farms | Bob Brown | 2026-04-02 | 80.50
        INV-3   | Acme Farms | Cy Green  | 2026-04-03 | 19.99`),
    ).toEqual(['Acme Farms', 'Acme Farms', 'Acme Farms']);
  });
});

describe('a column that says on which side an amount stands', () => {
  it('makes amounts on the credit side credit notes', () => {
    const { invoices } = listed(`
      Rechnungs-Nr. | Kunde   | Fällig am  | Offener Betrag | S/H
      R-1           | Brenner | 05.03.2026 | 3.570,00 EUR   | S
      R-2           | Brenner | 08.04.2026 | 238,00 EUR     | H
      R-3           | Lindau  | 14.03.2026 | 440,30 EUR     | S`);
    expect(invoices.map(({ kind, balance }) => [kind, balance?.minor])).toEqual([
      ['invoice', 357000],
      ['credit-note', -23800],
      ['invoice', 44030],
    ]);
  });

  it('is not seen in letters that a header calls something else', () => {
    const { invoices } = listed(`
      Invoice | Customer | Due date   | Balance  | Class
      INV-1   | Acme     | 2026-04-01 | 120.00 € | D
      INV-2   | Bolt     | 2026-04-02 | 80.50 €  | C
      INV-3   | Crane    | 2026-04-03 | 19.99 €  | D`);
    expect(invoices.map(({ balance }) => balance?.minor)).toEqual([12000, 8050, 1999]);
  });
});

describe('numbers written as days', () => {
  it('are numbers where the header says so and the days stand elsewhere', () => {
    const { invoices } = listed(`
      Numer      | Kontrahent | Data wyst. | Termin     | Brutto       | Pozostało
      12/03/2026 | Orzeł      | 2026-03-04 | 2026-03-18 | 1 230,00 PLN | 1 230,00 PLN
      18/03/2026 | Róża       | 2026-03-27 | 2026-04-10 | 615,00 PLN   | 115,00 PLN`);
    expect(invoices.map(({ number }) => number)).toEqual(['12/03/2026', '18/03/2026']);
  });

  it('are days where the list has no others: a header may have slipped', () => {
    const { invoices } = listed(`
      Number     | Customer | Balance
      12/03/2026 | Acme     | 1,230.00 USD
      18/03/2026 | Bolt     | 115.00 USD`);
    expect(invoices.every(({ number }) => number === null)).toBe(true);
  });
});
