import { balanceOf, isOpen } from '../../../entrypoints/sample-books/book-shapes.ts';
import { html } from './html.ts';
import { ledgerHead, ledgerRow } from './invoice-table.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';
import { pathOf } from './view.ts';

/** How many rows the page shows at first, and keeps one more for "New invoice". */
const changingRows = 10;

/** Ten open invoices that buttons change in place, and links that swap the page without loading it. */
export function changing(view: View): string {
  const open = view.books.invoices.filter((line) => isOpen(line) && balanceOf(line) > 0);
  const shown = open.slice(0, changingRows);
  const next = open[changingRows];
  const body = html`<p class="filters"><button type="button" id="mark-paid">Mark first as paid</button>
<button type="button" id="sort">Sort by balance</button>
<button type="button" id="add">New invoice</button>
<a href="${pathOf(view, 'bills')}" data-swap>Go to bills</a> <a href="${pathOf(view, 'aging')}" data-swap>Go to aging</a></p>
<p class="note">Amounts in ${view.books.currency}</p>
<table class="list" aria-label="Invoices">
${ledgerHead}<tbody>
${shown.map((line) => ledgerRow(view, line))}</tbody>
</table>
<template id="new-row"><table><tbody>${next ? ledgerRow(view, next) : null}</tbody></table></template>`;
  return layout(view, { title: 'Invoices', current: 'invoices', scripts: ['changing.js'], body });
}
