/** Rows drawn as they are scrolled to, in pages of a hundred; dates and numbers by the column's type. */
import { DataGrid, type DataGridProps, type GridColDef } from '@mui/x-data-grid';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { box, type ShownInvoice, shownInvoices, titles } from '../shown.ts';

const date = (value: string | null) => (value === null ? null : new Date(`${value}T00:00:00`));
const money = {
  type: 'number',
  width: 130,
  valueFormatter: (cents: number) =>
    (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' }),
} as const;

const columns: GridColDef<ShownInvoice>[] = [
  {
    field: 'number',
    headerName: titles.number,
    width: 120,
    renderCell: ({ row }) => createElement('a', { href: row.href }, row.number),
  },
  { field: 'customer', headerName: titles.customer, width: 260 },
  { field: 'issued', headerName: titles.issued, type: 'date', width: 120, valueGetter: date },
  { field: 'due', headerName: titles.due, type: 'date', width: 120, valueGetter: date },
  { field: 'total', headerName: titles.total, ...money },
  { field: 'balance', headerName: titles.balance, ...money },
  { field: 'status', headerName: titles.status, width: 140 },
];

box().style.height = '600px';
createRoot(box()).render(
  createElement<DataGridProps<ShownInvoice>>(DataGrid, {
    rows: shownInvoices(),
    columns,
    checkboxSelection: true,
  }),
);
