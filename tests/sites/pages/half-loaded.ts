import type { Html } from './html.ts';
import { html } from './html.ts';
import { ledgerHead, ledgerRow } from './invoice-table.ts';
import { pageSize } from './invoices.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';
import { pathOf } from './view.ts';

/** How many rows stand there before the rest has come: twenty, or half of a short ledger. */
const rowsAtFirst = (rows: number): number => Math.min(20, Math.trunc(rows / 2));

/**
 * The ledger's first page in the middle of loading: it states 50 rows and shows fewer. The rest comes after `delay`
 * milliseconds (1500), or with `delay=never` when its button is pressed.
 */
export function halfLoaded(view: View): string {
  const { invoices } = view.books;
  const body = html`<p class="note">Amounts in ${view.books.currency}</p>
<table class="list" aria-label="Invoices" aria-busy="true" data-rest="${pathOf(view, 'half-loaded-rest')}" data-delay="${
    view.query.get('delay') ?? '1500'
  }">
${ledgerHead}<tbody>
${invoices.slice(0, rowsAtFirst(invoices.length)).map((line) => ledgerRow(view, line))}</tbody>
</table>
<nav class="pager" aria-label="Pagination"><span class="range">1–${Math.min(pageSize, invoices.length)} of ${
    invoices.length
  }</span> <button type="button" id="load-rest">Load the rest</button></nav>`;
  return layout(view, { title: 'Invoices', current: 'invoices', scripts: ['half-loaded.js'], body });
}

/** The rows that come later, as a fragment. */
export const halfLoadedRest = (view: View): string =>
  rows(view, rowsAtFirst(view.books.invoices.length), pageSize)
    .map(({ markup }) => markup)
    .join('');

const rows = (view: View, from: number, to: number): readonly Html[] =>
  view.books.invoices.slice(from, to).map((line) => ledgerRow(view, line));
