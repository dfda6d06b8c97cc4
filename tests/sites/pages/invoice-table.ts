import type { SampleInvoice } from '../../../entrypoints/sample-books/book-shapes.ts';
import { balanceOf } from '../../../entrypoints/sample-books/book-shapes.ts';
import { statusWord } from '../../../entrypoints/sample-books/status-word.ts';
import { shortDate, symbolAmount } from './format.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { View } from './view.ts';
import { customerOf, openBalance, pathOf, sumOf, totalOf } from './view.ts';

/** The ledger's head: a box to tick, then seven columns. */
export const ledgerHead: Html = html`<thead><tr>
<th scope="col" class="tick"><input type="checkbox" aria-label="Select all"></th>
<th scope="col" aria-sort="ascending">Invoice # <span class="arrow" aria-hidden="true">↑</span></th>
<th scope="col">Customer</th>
<th scope="col">Issue date</th>
<th scope="col">Due date</th>
<th scope="col" class="number">Total</th>
<th scope="col" class="number">Balance due</th>
<th scope="col">Status</th>
</tr></thead>
`;

export function ledgerRow(view: View, line: SampleInvoice): Html {
  const { books } = view;
  const customer = customerOf(books, line.customer);
  const status = statusWord(line, books.today);
  return html`<tr>
<td class="tick"><input type="checkbox" aria-label="Select ${line.number}"></td>
<td><a href="${pathOf(view, `invoices/${line.id}`)}">${line.number}</a></td>
<td class="name"><a href="${pathOf(view, `customers/${customer.id}`)}">${customer.name}</a></td>
<td>${shortDate(line.issued)}</td>
<td>${shortDate(line.due)}</td>
<td class="number">${symbolAmount(line.total, books.currency)}</td>
<td class="number">${symbolAmount(balanceOf(line), books.currency)}</td>
<td><span class="status ${status.toLowerCase().replace(' ', '-')}">${status}</span></td>
</tr>
`;
}

/** A totals row over `lines`, which may be more than the rows above it. */
export const ledgerTotals = (
  view: View,
  lines: readonly SampleInvoice[],
): Html => html`<tfoot><tr class="totals">
<td></td><th scope="row" colspan="4">Total (${lines.length} invoices)</th>
<td class="number">${symbolAmount(sumOf(lines, totalOf), view.books.currency)}</td>
<td class="number">${symbolAmount(openBalance(lines), view.books.currency)}</td><td></td>
</tr></tfoot>
`;
