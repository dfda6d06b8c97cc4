import { isOpen, isOverdue } from '../../../entrypoints/sample-books/book-shapes.ts';
import { symbolAmount } from './format.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';
import { openBalance } from './view.ts';

/** Large figures and no list: there is no invoice to read here. */
export function dashboard(view: View): string {
  const { books } = view;
  const open = books.invoices.filter(isOpen);
  const overdue = open.filter((line) => isOverdue(line, books.today));
  const card = (label: string, text: string): Html =>
    html`<section class="card"><h2>${label}</h2><p class="figure">${text}</p></section>\n`;
  const body = html`<div class="cards">
${card('Total receivables', symbolAmount(openBalance(open), books.currency))}${card(
  'Overdue',
  symbolAmount(openBalance(overdue), books.currency),
)}${card('Customers', String(books.customers.length))}</div>
<p>Welcome back. Your books were last reconciled this morning.</p>`;
  return layout(view, { title: 'Dashboard', current: 'dashboard', body });
}
