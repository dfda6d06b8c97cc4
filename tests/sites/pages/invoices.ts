import type { SampleInvoice } from '../../../entrypoints/sample-books/book-shapes.ts';
import { statusWord } from '../../../entrypoints/sample-books/status-word.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { ledgerHead, ledgerRow, ledgerTotals } from './invoice-table.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';
import { customerOf, pathOf } from './view.ts';

export const pageSize = 50;

const statuses = ['Open', 'Overdue', 'Partially paid', 'Paid', 'Draft', 'Void'] as const;

/** The lines a query leaves: `status` (a status word in lower case) and `q` (in number or customer name). */
function linesInForce({ books, query }: View): readonly SampleInvoice[] {
  const status = query.get('status') ?? '';
  const words = (query.get('q') ?? '').toLowerCase();
  return books.invoices.filter(
    (line) =>
      (status === '' || statusWord(line, books.today).toLowerCase() === status) &&
      `${line.number} ${customerOf(books, line.customer).name}`.toLowerCase().includes(words),
  );
}

/** The ledger: 50 lines a page, or all with `all=1`; its totals row stands on the last page and covers every page. */
export function invoices(view: View): string {
  const lines = linesInForce(view);
  const all = view.query.get('all') === '1';
  const pages = all ? 1 : Math.max(1, Math.ceil(lines.length / pageSize));
  const page = Math.min(Math.max(1, Number(view.query.get('page')) || 1), pages);
  const from = (page - 1) * pageSize;
  const shown = all ? lines : lines.slice(from, from + pageSize);
  const body = html`${filterBar(view)}
<p class="note">Amounts in ${view.books.currency === 'USD' ? 'US dollars (USD)' : 'euro (EUR)'}</p>
<table class="list" aria-label="Invoices">
${ledgerHead}<tbody>
${shown.length > 0 ? shown.map((line) => ledgerRow(view, line)) : nothingFound}</tbody>
${page === pages && shown.length > 0 && ledgerTotals(view, lines)}</table>
${pager(view, { first: from + 1, shown: shown.length, of: lines.length, page, pages })}`;
  return layout(view, { title: 'Invoices', current: 'invoices', body });
}

const nothingFound = html`<tr><td colspan="8" class="nothing">No invoices found</td></tr>
`;

function filterBar(view: View): Html {
  const status = view.query.get('status') ?? '';
  const words = view.query.get('q') ?? '';
  const clear = pathOf(view, 'invoices');
  return html`<form class="filters" method="get" action="${clear}">
<label>Status <select name="status"><option value="">All</option>${statuses.map(
    (word) =>
      html`<option value="${word.toLowerCase()}"${word.toLowerCase() === status && html` selected`}>${word}</option>`,
  )}</select></label>
<label>Search invoices <input type="search" name="q" value="${words}"></label>
<button>Apply</button>
${status !== '' && html`<span class="chip">Status: ${status} <a href="${clear}" aria-label="Remove filter">×</a></span>`}
${words !== '' && html`<span class="chip">Search: “${words}” <a href="${clear}" aria-label="Clear search">×</a></span>`}
</form>`;
}

type Range = { first: number; shown: number; of: number; page: number; pages: number };

function pager(view: View, { first, shown, of, page, pages }: Range): Html {
  const link = (to: number): string => {
    const query = new URLSearchParams(view.query);
    query.set('page', String(to));
    return `${pathOf(view, 'invoices')}?${query}`;
  };
  return html`<nav class="pager" aria-label="Pagination">
<span class="range">${shown === 0 ? '0' : `${first}–${first + shown - 1}`} of ${of}</span>
${page > 1 && html`<a rel="prev" href="${link(page - 1)}">Previous</a>`}
${page < pages && html`<a rel="next" href="${link(page + 1)}">Next</a>`}
</nav>`;
}
