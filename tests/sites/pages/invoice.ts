import type { SampleInvoice } from '../../../entrypoints/sample-books/book-shapes.ts';
import { balanceOf } from '../../../entrypoints/sample-books/book-shapes.ts';
import { statusWord } from '../../../entrypoints/sample-books/status-word.ts';
import { longDate, symbolAmount } from './format.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';
import { customerOf, openBalance, pathOf, sumOf, totalOf } from './view.ts';

const goods = [
  'Shelving, oak, 180 cm',
  'Assembly on site',
  'Pallet delivery',
  'Display case, glass',
  'Spare keys',
];

/** One invoice: label and value pairs, what was sold, and what is left to pay. Null where no such invoice is. */
export function invoice(view: View): string | null {
  const parts = view.books.invoices.filter((line) => line.id === view.id);
  const [first] = parts;
  if (!first) return null;
  const body = html`${facts(view, first, parts)}
${parts.length > 1 && schedule(view, parts)}
${soldLines(view, first, sumOf(parts, totalOf))}`;
  const title = `${first.kind === 'invoice' ? 'Invoice' : 'Credit note'} ${first.number}`;
  return layout(view, { title, current: 'invoices', body });
}

function facts(view: View, first: SampleInvoice, parts: readonly SampleInvoice[]): Html {
  const { books } = view;
  const customer = customerOf(books, first.customer);
  const money = (cents: number): string => symbolAmount(cents, books.currency);
  const pairs: readonly (readonly [string, Html | string])[] = [
    [first.kind === 'invoice' ? 'Invoice number' : 'Credit note number', first.number],
    ['Customer', html`<a href="${pathOf(view, `customers/${customer.id}`)}">${customer.name}</a>`],
    ['Contact e-mail', customer.email ?? '—'],
    ['Invoice date', longDate(first.issued)],
    ['Due date', parts.length > 1 ? `${parts.length} instalments` : longDate(first.due) || '—'],
    ['Status', statusWord(first, books.today)],
    ['Currency', books.currency],
    ['Total', money(sumOf(parts, totalOf))],
    ['Amount paid', money(sumOf(parts, (line) => line.paid))],
    ['Balance due', money(openBalance(parts))],
  ];
  return html`<dl class="facts">
${pairs.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

const schedule = (view: View, parts: readonly SampleInvoice[]): Html => html`<h2>Payment schedule</h2>
<table class="list"><thead><tr><th>Instalment</th><th>Due date</th><th class="number">Amount</th><th class="number">Balance due</th></tr></thead>
<tbody>
${parts.map(
  (line) => html`<tr><td>${line.instalment}</td><td>${longDate(line.due)}</td>
<td class="number">${symbolAmount(line.total, view.books.currency)}</td>
<td class="number">${symbolAmount(balanceOf(line), view.books.currency)}</td></tr>
`,
)}</tbody></table>`;

/** What was sold, made up from the total so that it always adds up. */
function soldLines(view: View, first: SampleInvoice, total: number): Html {
  const money = (cents: number): string => symbolAmount(cents, view.books.currency);
  const at = Number(first.id) % goods.length;
  const part = Math.trunc(total / 3);
  const lines = [
    { what: goods[at] ?? '', quantity: 1, net: total - part },
    { what: goods[(at + 2) % goods.length] ?? '', quantity: 1, net: part },
  ];
  return html`<h2>Items</h2>
<table class="list"><thead><tr><th>Description</th><th class="number">Qty</th><th class="number">Unit price</th><th class="number">Amount</th></tr></thead>
<tbody>
${lines.map(
  ({ what, quantity, net }) =>
    html`<tr><td>${what}</td><td class="number">${quantity}</td><td class="number">${money(net)}</td><td class="number">${money(net)}</td></tr>
`,
)}</tbody>
<tfoot><tr><td colspan="3">Subtotal</td><td class="number">${money(total)}</td></tr>
<tr><td colspan="3">Tax (0 %)</td><td class="number">${money(0)}</td></tr>
<tr class="totals"><td colspan="3">Total</td><td class="number">${money(total)}</td></tr></tfoot>
</table>`;
}
