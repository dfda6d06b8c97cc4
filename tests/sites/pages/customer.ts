import type { SampleInvoice } from '../../../entrypoints/sample-books/book-shapes.ts';
import { balanceOf, isOpen, isOverdue } from '../../../entrypoints/sample-books/book-shapes.ts';
import { daysBetween } from '../../../lib/domain/day.ts';
import { dayFirstDate, symbolAmount } from './format.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';
import { openBalance, sumOf, totalOf } from './view.ts';

/** The lines a customer's page lists: what is issued and not settled. */
const openLinesOf = (view: View): readonly SampleInvoice[] =>
  view.books.invoices.filter((line) => line.customer === view.id && isOpen(line));

/** One customer: whom to write to, and every open line with a totals row. Null where no such customer is. */
export function customer(view: View): string | null {
  const found = view.books.customers.find((one) => one.id === view.id);
  if (!found) return null;
  const lines = openLinesOf(view);
  const { today, currency } = view.books;
  const overdue = lines.filter((line) => isOverdue(line, today));
  const body = html`<dl class="facts">
<div><dt>E-mail</dt><dd>${found.email ? html`<a href="mailto:${found.email}">${found.email}</a>` : '—'}</dd></div>
<div><dt>Phone</dt><dd>${found.phone}</dd></div>
<div><dt>Open balance</dt><dd>${symbolAmount(openBalance(lines), currency)}</dd></div>
<div><dt>Overdue</dt><dd>${symbolAmount(openBalance(overdue), currency)}</dd></div>
</dl>
<h2>Open invoices</h2>
<p class="note">Amounts in ${currency}</p>
${lines.length > 0 ? openTable(view, lines) : html`<p class="nothing">Nothing is open.</p>`}`;
  return layout(view, { title: found.name, current: 'customers', body });
}

function openTable({ books }: View, lines: readonly SampleInvoice[]): Html {
  const money = (cents: number): Html => html`<td class="number">${symbolAmount(cents, books.currency)}</td>`;
  return html`<table class="list" aria-label="Open invoices">
<thead><tr><th>Invoice</th><th>Date</th><th>Due</th><th class="number">Days overdue</th><th class="number">Total</th><th class="number">Paid</th><th class="number">Open balance</th></tr></thead>
<tbody>
${lines.map(
  (line) => html`<tr data-invoice-id="${line.id}"><td>${line.number}</td><td>${dayFirstDate(line.issued)}</td>
<td>${dayFirstDate(line.due)}</td><td class="number">${daysOverdue(line, books.today)}</td>
${money(line.total)}${money(line.paid)}${money(balanceOf(line))}</tr>
`,
)}</tbody>
<tfoot><tr class="totals"><th scope="row" colspan="4">Total</th>${money(sumOf(lines, totalOf))}${money(
    sumOf(lines, (line) => line.paid),
  )}${money(openBalance(lines))}</tr></tfoot>
</table>`;
}

/** Whole days since the due day; nothing where none have passed. */
const daysOverdue = (line: SampleInvoice, today: View['books']['today']): string =>
  line.due !== null && line.due < today ? String(daysBetween(line.due, today)) : '';
