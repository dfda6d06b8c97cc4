import { html } from './html.ts';
import { invoices } from './invoices.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';

/** Every date is a day whichever way it is read, in both readings after issue and before today; no currency anywhere. */
const rows = [
  ['INV-2101', 'Alderbrook Bakery Ltd', '02/01/2026', '03/02/2026', '1,250.00', '1,250.00', 'Overdue'],
  ['INV-2102', 'Birch Hill Ltd', '01/02/2026', '02/03/2026', '480.50', '480.50', 'Overdue'],
  ['INV-2103', 'Birch Hill Ltd', '03/04/2026', '04/05/2026', '12,900.00', '12,900.00', 'Overdue'],
  ['INV-2104', 'Dunmere Optics Inc.', '04/02/2026', '05/03/2026', '77.25', '77.25', 'Overdue'],
] as const;

/** A list that settles neither the order of day and month nor the currency. */
export function ambiguous(view: View): string {
  const headers = ['Invoice #', 'Customer', 'Issue date', 'Due date', 'Total', 'Balance due', 'Status'];
  const body = html`<table class="list" aria-label="Invoices">
<thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
<nav class="pager" aria-label="Pagination"><span class="range">1–${rows.length} of ${rows.length}</span></nav>`;
  return layout(view, { title: 'Invoices', current: 'invoices', body });
}

/** The ledger of a company that has written no invoice yet. */
export const empty = (view: View): string => invoices({ ...view, books: { ...view.books, invoices: [] } });
