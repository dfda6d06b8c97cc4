import { aging } from './pages/aging.ts';
import { changing } from './pages/changing.ts';
import { customer } from './pages/customer.ts';
import { dashboard } from './pages/dashboard.ts';
import { ambiguous, empty } from './pages/doubtful.ts';
import { framed, framedElsewhere } from './pages/frames.ts';
import { halfLoaded, halfLoadedRest } from './pages/half-loaded.ts';
import { invoice } from './pages/invoice.ts';
import { invoices } from './pages/invoices.ts';
import { loading } from './pages/loading.ts';
import { bank, bills, payments, quotes } from './pages/not-receivables.ts';
import { rechnungen } from './pages/rechnungen.ts';
import type { View } from './pages/view.ts';

/** A page as HTML; null where there is no such record. */
export type Render = (view: View) => string | null;

/** Pages by the name that follows the company in the address. */
export const lists: { readonly [name: string]: Render } = {
  aging,
  ambiguous,
  bank,
  bills,
  changing,
  dashboard,
  empty,
  framed,
  'framed-elsewhere': framedElsewhere,
  'half-loaded': halfLoaded,
  'half-loaded-rest': halfLoadedRest,
  invoices,
  loading,
  payments,
  quotes,
  rechnungen,
};

/** Pages of one record: the name, then the record's id. */
export const records: { readonly [name: string]: Render } = { invoices: invoice, customers: customer };
