import { describe, expect, it } from 'vitest';
import { read, table } from './builders.ts';

const sentDays = (header: string, cells: readonly [string, string, string]) =>
  read([
    table(`
      Invoice | Customer | Date       | ${header} | Due        | Total   | Open
      INV-1   | Alpha    | 2026-03-01 | ${cells[0]} | 2026-04-01 | £100.00 | £100.00
      INV-2   | Beta     | 2026-03-05 | ${cells[1]} | 2026-04-05 | £50.00  | £50.00
      INV-3   | Gamma    | 2026-03-11 | ${cells[2]} | 2026-04-11 | £70.00  | £20.00`),
  ]).invoices.map(({ sentOn, issueDate }) => [issueDate, sentOn ?? null]);

describe('the day an invoice was sent', () => {
  it.each(['Sent on', 'Date sent', 'Versendet am', 'Envoyée le', 'Odesláno dne', '送付日'])(
    'is read from a column %s, beside the invoice date',
    (header) => {
      expect(sentDays(header, ['2026-03-02', '2026-03-05', '2026-03-21'])).toEqual([
        ['2026-03-01', '2026-03-02'],
        ['2026-03-05', '2026-03-05'],
        ['2026-03-11', '2026-03-21'],
      ]);
    },
  );
  it('is not the day goods were delivered, a reminder went out or the customer looked', () => {
    for (const header of ['Delivery date', 'Last reminder', 'Viewed on', 'Date paid'])
      expect(sentDays(header, ['2026-03-02', '2026-03-05', '2026-03-21']).map(([, sent]) => sent)).toEqual([
        null,
        null,
        null,
      ]);
  });
  it('is not known where the column says yes or nothing', () => {
    expect(sentDays('Sent', ['Yes', '', 'Yes']).map(([, sent]) => sent)).toEqual([null, null, null]);
  });
  it('is read beside the state, and only if nothing stands between', () => {
    const { invoices } = read([
      table(`
        Invoice | Customer | Date       | Due        | Total   | Open    | Status
        INV-1   | Alpha    | 2026-03-01 | 2026-04-01 | £100.00 | £100.00 | Sent 3 Mar 2026
        INV-2   | Beta     | 2026-03-05 | 2026-04-05 | £50.00  | £50.00  | Sent on 7 Mar 2026
        INV-3   | Gamma    | 2026-03-11 | 2026-04-11 | £70.00  | £20.00  | Sent
        INV-4   | Delta    | 2026-03-11 | 2026-04-11 | £70.00  | £20.00  | Sent, due 11 Apr 2026
        INV-5   | Eta      | 2026-03-11 | 2026-04-11 | £70.00  | £20.00  | Viewed 15 Mar 2026`),
    ]);
    expect(invoices.map(({ sentOn }) => sentOn ?? null)).toEqual([
      '2026-03-03',
      '2026-03-07',
      null,
      null,
      null,
    ]);
  });
});
