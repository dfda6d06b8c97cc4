/** Rows drawn as they are scrolled to, their cells without roles; a column of row numbers before the data. */
import DataTable from 'frappe-datatable';
import 'frappe-datatable/dist/frappe-datatable.css';
import type { Day } from '../../../../lib/domain/day.ts';
import { box, numberLink, shownInvoices, titles } from '../shown.ts';

/** $ 1,240.00. */
const amount = (cents: number) =>
  `$ ${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
/** 29-04-2026. */
const day = (value: Day | null) => value?.split('-').reverse().join('-') ?? '';

const invoices = shownInvoices();
new DataTable(box(), {
  layout: 'fluid',
  columns: Object.entries(titles).map(([id, name]) => ({ id, name, editable: false })),
  data: invoices.map((one) => ({
    ...one,
    number: numberLink(one).outerHTML,
    issued: day(one.issued),
    due: day(one.due),
    total: amount(one.total),
    balance: amount(one.balance),
  })),
});
