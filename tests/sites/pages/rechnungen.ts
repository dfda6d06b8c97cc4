import type { SampleInvoice } from '../../../entrypoints/sample-books/book-shapes.ts';
import { balanceOf } from '../../../entrypoints/sample-books/book-shapes.ts';
import { statusWord } from '../../../entrypoints/sample-books/status-word.ts';
import { germanAmount, germanDate } from './format.ts';
import { germanStatus } from './german-status.ts';
import type { Html } from './html.ts';
import { html, jsonScript } from './html.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';
import { customerOf, pathOf } from './view.ts';

/** How many rows stand in the document at once; assets/grid.js puts others there as one scrolls. */
export const rowsInView = 16;

const headers = [
  'Rechnungsnr.',
  'Kunde',
  'Rechnungsdatum',
  'Fällig am',
  'Betrag',
  'Offener Betrag',
  'Status',
];

/** What the grid's script needs of a row: the link under its first cell, and its texts. */
type GridRow = { readonly href: string; readonly cells: readonly string[] };

function gridRow(view: View, line: SampleInvoice): GridRow {
  return {
    href: pathOf(view, `invoices/${line.id}`),
    cells: [
      line.number,
      customerOf(view.books, line.customer).name,
      germanDate(line.issued),
      germanDate(line.due),
      germanAmount(line.total),
      germanAmount(balanceOf(line)),
      germanStatus[statusWord(line, view.books.today)],
    ],
  };
}

/** The German ledger: a grid of divs that holds a window of its rows, in euro. */
export function rechnungen(view: View): string {
  const rows = view.books.invoices.map((line) => gridRow(view, line));
  const body = html`<p class="note">${rows.length} Belege · Alle Beträge in Euro</p>
<div class="grid-box" role="grid" aria-label="Rechnungen" aria-rowcount="${rows.length + 1}" aria-colcount="${headers.length}">
<div role="rowgroup"><div class="grid-row grid-head" role="row" aria-rowindex="1">${headers.map(
    (header, at) =>
      html`<div role="columnheader" aria-colindex="${at + 1}"${at === 4 || at === 5 ? html` class="number"` : null}>${header}</div>`,
  )}</div></div>
<div role="rowgroup" class="grid-rows"><div class="grid-gap" role="presentation"></div>
${rows.slice(0, rowsInView).map(shownRow)}<div class="grid-gap" role="presentation"></div></div>
</div>
${jsonScript('grid-data', rows)}`;
  return layout(view, {
    title: 'Rechnungen',
    current: 'rechnungen',
    lang: 'de',
    scripts: ['grid.js'],
    body,
  });
}

const shownRow = (
  { href, cells }: GridRow,
  row: number,
): Html => html`<div class="grid-row" role="row" aria-rowindex="${row + 2}">${cells.map(
  (cell, at) =>
    html`<div role="gridcell" aria-colindex="${at + 1}"${at === 4 || at === 5 ? html` class="number"` : null}>${
      at === 0 ? html`<a href="${href}">${cell}</a>` : cell
    }</div>`,
)}</div>
`;
