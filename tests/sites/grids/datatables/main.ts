/** A native table in pages, its header in a second table above the rows that scroll. */
import DataTable from 'datatables.net';
import { dayFirstDate, symbolAmount } from '../../pages/format.ts';
import { box, numberLink, type ShownInvoice, shownInvoices, titles } from '../shown.ts';

const table = document.createElement('table');
table.style.width = '100%';
box().append(table);

/** Words for the eye, the bare value for sorting. */
const byType =
  <Value>(shown: (value: Value) => string) =>
  (value: Value, type: string) =>
    type === 'display' ? shown(value) : value;
const amount = byType((cents: number) => symbolAmount(cents, 'USD'));
const day = byType(dayFirstDate);

new DataTable(table, {
  data: shownInvoices(),
  pageLength: 50,
  order: [],
  scrollY: '480px',
  columns: [
    {
      data: 'number',
      title: titles.number,
      render: (_value: string, type: string, row: ShownInvoice) =>
        type === 'display' ? numberLink(row).outerHTML : row.number,
    },
    { data: 'customer', title: titles.customer },
    { data: 'issued', title: titles.issued, render: day },
    { data: 'due', title: titles.due, render: day },
    { data: 'total', title: titles.total, render: amount },
    { data: 'balance', title: titles.balance, render: amount },
    { data: 'status', title: titles.status },
  ],
});
