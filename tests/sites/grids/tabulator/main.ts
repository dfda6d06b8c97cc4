/** Rows drawn as they are scrolled to; the number frozen, amounts by the grid's own money format. */
import { type CellComponent, TabulatorFull as Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import type { Day } from '../../../../lib/domain/day.ts';
import { box, shownInvoices, titles } from '../shown.ts';

/** 04/29/2026. */
const day = (cell: CellComponent): string => {
  const value: Day | null = cell.getValue();
  const [year, month, date] = value?.split('-') ?? [];
  return year ? `${month}/${date}/${year}` : '';
};
const money = {
  formatter: 'money',
  formatterParams: { symbol: '$', precision: 2 },
  hozAlign: 'right',
} as const;

new Tabulator(box(), {
  height: 560,
  data: shownInvoices().map((one) => ({ ...one, total: one.total / 100, balance: one.balance / 100 })),
  layout: 'fitColumns',
  columns: [
    {
      title: titles.number,
      field: 'number',
      frozen: true,
      width: 120,
      formatter: 'link',
      formatterParams: { urlField: 'href' },
    },
    { title: titles.customer, field: 'customer', headerFilter: 'input', widthGrow: 2 },
    { title: titles.issued, field: 'issued', formatter: day },
    { title: titles.due, field: 'due', formatter: day },
    { title: titles.total, field: 'total', ...money },
    { title: titles.balance, field: 'balance', ...money },
    { title: titles.status, field: 'status' },
  ],
});
