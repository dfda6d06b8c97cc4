import type { SampleInvoice } from '../../../entrypoints/sample-books/book-shapes.ts';
import { balanceOf, isOpen } from '../../../entrypoints/sample-books/book-shapes.ts';
import type { Day } from '../../../lib/domain/day.ts';
import { daysBetween } from '../../../lib/domain/day.ts';
import type { Books } from '../books.ts';
import { accountantAmount, longDate } from './format.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';
import { openBalance, pathOf } from './view.ts';

const agingLabels = ['Current', '1–30', '31–60', '61–90', '90+'] as const;

/** Which bucket an open line falls into. Credits, which fall due never, stand under Current. */
function bucketAt(line: SampleInvoice, today: Day): number {
  const days = line.due === null ? 0 : daysBetween(line.due, today);
  return days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
}

const bucketsOf = (lines: readonly SampleInvoice[], today: Day): readonly number[] =>
  agingLabels.map((_, at) =>
    lines.reduce((sum, line) => sum + (bucketAt(line, today) === at ? balanceOf(line) : 0), 0),
  );

/** Customers with something open, by name, with what they owe by age. */
function agingRows(books: Books) {
  const open = books.invoices.filter(isOpen);
  return books.customers
    .map((customer) => {
      const lines = open.filter((line) => line.customer === customer.id);
      return { customer, lines, buckets: bucketsOf(lines, books.today), balance: openBalance(lines) };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** Accounts receivable by age, one row a customer, amounts without symbol and credits in brackets. */
export function aging(view: View): string {
  const { books } = view;
  const rows = agingRows(books);
  const all = rows.flatMap(({ lines }) => lines);
  const body = html`<p class="note">As of ${longDate(books.today)} · All amounts in ${books.currency}</p>
<table class="list report" aria-label="Aged receivables">
<thead><tr><th scope="col">Customer</th>${agingLabels.map(
    (label) => html`<th scope="col" class="number">${label}</th>`,
  )}<th scope="col" class="number">Total</th></tr></thead>
<tbody>
${rows.map(
  ({ customer, buckets, balance }) =>
    html`<tr><td class="name"><a href="${pathOf(view, `customers/${customer.id}`)}">${customer.name}</a></td>${amounts(
      buckets,
      balance,
    )}</tr>
`,
)}</tbody>
<tfoot><tr class="totals"><th scope="row">Total</th>${amounts(bucketsOf(all, books.today), openBalance(all))}</tr></tfoot>
</table>`;
  return layout(view, { title: 'Aged receivables', current: 'aging', body });
}

const amounts = (buckets: readonly number[], balance: number): Html =>
  html`${[...buckets, balance].map((cents) => html`<td class="number">${accountantAmount(cents)}</td>`)}`;
