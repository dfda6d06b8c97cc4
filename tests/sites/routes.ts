import { aging } from './pages/aging.ts';
import { customer } from './pages/customer.ts';
import { dashboard } from './pages/dashboard.ts';
import { invoice } from './pages/invoice.ts';
import { invoices } from './pages/invoices.ts';
import { loading } from './pages/loading.ts';
import { bank, bills, payments, quotes } from './pages/not-receivables.ts';
import type { View } from './pages/view.ts';

/** A page as HTML; null where there is no such record. */
export type Render = (view: View) => string | null;

/** Pages by the name that follows the company in the address. */
export const lists: { readonly [name: string]: Render } = {
  aging,
  bank,
  bills,
  dashboard,
  invoices,
  loading,
  payments,
  quotes,
};

/** Pages of one record: the name, then the record's id. */
export const records: { readonly [name: string]: Render } = { invoices: invoice, customers: customer };
