/** What ag-Grid is told, whichever version draws it: the number pinned left, a search field under one header. */
import type { GridOptions } from 'ag-grid-community';
import { shortDate, symbolAmount } from '../../pages/format.ts';
import { numberLink, type ShownInvoice, shownInvoices, titles } from '../shown.ts';

const day = ({ value }: { value: ShownInvoice['due'] }) => shortDate(value);
const money = {
  width: 120,
  type: 'rightAligned',
  valueFormatter: ({ value }: { value: number }) => symbolAmount(value, 'USD'),
};

export const options = {
  rowData: shownInvoices(),
  getRowId: ({ data }: { data: ShownInvoice }) => data.id,
  columnDefs: [
    {
      field: 'number',
      headerName: titles.number,
      pinned: 'left',
      width: 120,
      cellRenderer: ({ data }: { data: ShownInvoice }) => numberLink(data),
    },
    { field: 'customer', headerName: titles.customer, width: 240, filter: true, floatingFilter: true },
    { field: 'issued', headerName: titles.issued, width: 120, valueFormatter: day },
    { field: 'due', headerName: titles.due, width: 120, valueFormatter: day },
    { field: 'total', headerName: titles.total, ...money },
    { field: 'balance', headerName: titles.balance, ...money },
    { field: 'status', headerName: titles.status, width: 130 },
  ],
} satisfies GridOptions<ShownInvoice>;
