import { html } from './html.ts';
import { ledgerHead } from './invoice-table.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';

const bar = html`<span class="skeleton-bar"></span>`;

/** The ledger before its data has come: grey bars where rows will be. */
export function loading(view: View): string {
  const row = html`<tr class="skeleton" aria-hidden="true">${Array.from({ length: 8 }, () => html`<td>${bar}</td>`)}</tr>\n`;
  const body = html`<p role="status">Loading invoices…</p>
<table class="list" aria-label="Invoices" aria-busy="true">
${ledgerHead}<tbody>
${Array.from({ length: 12 }, () => row)}</tbody>
</table>`;
  return layout(view, { title: 'Invoices', current: 'invoices', body });
}
