/** What the test systems' ledgers hold: open invoices of invented customers, in integer minor units. */
import type { Day } from '../../../lib/domain/day.ts';

export type OpenInvoice = {
  readonly number: string;
  readonly customer: string;
  readonly issued: Day;
  readonly due: Day;
  /** Of the invoice; the ledger is kept in `companyCurrency`. */
  readonly currency: string;
  /** Minor units of the company's currency, as are `tax` and `paid`. */
  readonly net: number;
  readonly tax: number;
  readonly paid: number;
};

export const companyCurrency = 'USD';

/** The day the list is read on. */
export const readOn = '2026-05-14' as Day;

const row = (
  [number, customer, currency]: readonly [string, string, string],
  [issued, due]: readonly [string, string],
  [net, tax, paid]: readonly [number, number, number],
): OpenInvoice => ({ number, customer, currency, issued: issued as Day, due: due as Day, net, tax, paid });

/** Days that read either way round, amounts in the thousands and below one, part payments, a credit, no tax. */
export const openInvoices: readonly OpenInvoice[] = [
  row(['INV-1001', 'Alder & Ash Joinery', 'USD'], ['2026-01-05', '2026-02-04'], [125_000, 10_000, 0]),
  row(['INV-1002', 'Alder & Ash Joinery', 'USD'], ['2026-02-11', '2026-03-13'], [48_050, 3844, 20_000]),
  row(['INV-1003', 'Brightwater Dairy', 'USD'], ['2026-03-02', '2026-04-01'], [1_234_567, 98_765, 0]),
  row(['INV-1004', 'Calder Print Works', 'USD'], ['2026-03-04', '2026-05-03'], [9900, 0, 0]),
  row(['INV-1005', 'Calder Print Works', 'USD'], ['2026-04-07', '2026-05-07'], [301_010, 24_081, 300_000]),
  row(['CN-2001', 'Calder Print Works', 'USD'], ['2026-04-09', '2026-04-09'], [-5000, -400, 0]),
  row(['INV-1006', 'Dunmore Garden Centre', 'USD'], ['2026-04-30', '2026-05-30'], [75, 6, 0]),
  row(['INV-1007', 'Eastgate Bakery', 'USD'], ['2026-05-06', '2026-06-05'], [88_888, 7111, 0]),
  row(['INV-1008', 'Fenwick Boats', 'EUR'], ['2026-03-12', '2026-04-11'], [210_000, 0, 0]),
];
