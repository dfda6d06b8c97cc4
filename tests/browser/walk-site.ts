/** Lists of one invented company whose pages are turned in every way there is, served on this machine. */
import { createServer, type Server } from 'node:http';

const size = 10;
export const invoiceCount = 43;

const rowOf = (no: number): string =>
  `<tr data-id="${7000 + no}"><td><a href="/invoice/${7000 + no}">INV-${no}</a></td><td>Customer ${no} Ltd</td><td>Apr ${(no % 28) + 1}, 2026</td><td>$${no},100.00</td><td>$${no},100.00</td><td>Overdue</td></tr>`;
const rowsOf = (from: number, to: number): string =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => rowOf(from + at)).join('');

const head =
  '<thead><tr><th>Invoice #</th><th>Customer</th><th>Due date</th><th>Total</th><th>Balance due</th><th>Status</th></tr></thead>';
const table = (rows: string): string => `<table>${head}<tbody id="rows">${rows}</tbody></table>`;

const pageOf = (title: string, body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>${title}</title><body><header><span class="company-name">Larch & Moss Trading</span></header>
<main><h1>Invoices</h1><p>All amounts in US dollars (USD)</p>${body}</main></body></html>`;

type Page = (page: number, last: number) => string;
const next = (page: number): string => `<a href="?page=${page + 1}" rel="next">Next</a>`;
const back = (page: number): string =>
  page > 1 ? `<a href="?page=${page - 1}" rel="prev">Previous</a>` : '';
const range = (page: number): string =>
  `<span>${(page - 1) * size + 1}–${Math.min(invoiceCount, page * size)} of ${invoiceCount}</span>`;

/** Pagers by their name; each turns one and the same list. */
const pagers: Readonly<Record<string, Page>> = {
  links: (page, last) =>
    `<nav class="pager">${range(page)} ${back(page)} ${page < last ? next(page) : ''}</nav>`,
  /** States no count; its last page alone has no way on. */
  uncounted: (page, last) => `<nav class="pager">${back(page)} ${page < last ? next(page) : ''}</nav>`,
  /** The last page leads to the first again. */
  circle: (page, last) => `<nav class="pager">${back(page)} ${next(page < last ? page : 0)}</nav>`,
  posting: (page) =>
    `<nav class="pager">${range(page)} <form method="post" action="/post"><button>Next</button></form></nav>`,
  deleting: (page) =>
    `<nav class="pager">${range(page)} <a href="/links/delete?page=${page + 1}">Next</a></nav>`,
  disguised: (page) =>
    `<nav class="pager">${range(page)} <button aria-label="Delete all" onclick="fetch('/post', {method: 'POST'})">Next</button></nav>`,
  elsewhere: (page) =>
    `<nav class="pager">${range(page)} <a href="https://other.example.com/?page=2">Next</a></nav>`,
  wizard: (page) =>
    `<p>${range(page)}</p><div class="steps"><button onclick="fetch('/post', {method: 'POST'})">Next</button></div>`,
};

/** Pages that a script turns, with what its pager says of them. */
function turnedBy(says: string): string {
  return `<nav class="pagination"><span id="range"></span><button id="prev" type="button">Previous</button>
<span id="numbers"></span><button id="next" type="button">Next</button></nav><script>
let page = 1; const last = Math.ceil(count / size);
const show = () => { rows.innerHTML = all.slice((page - 1) * size, page * size).join('');
  ${says.includes('ranged') ? `range.textContent = ((page - 1) * size + 1) + '–' + Math.min(count, page * size) + ' of ' + count;` : ''}
  prev.disabled = page === 1; next.disabled = page === last;
  ${says.includes('numbered') ? `numbers.innerHTML = Array.from({length: last}, (_, at) => '<button type="button"' + (at + 1 === page ? ' aria-current="page"' : '') + '>' + (at + 1) + '</button>').join('');` : ''} };
numbers.onclick = (event) => { page = Number(event.target.textContent) || page; later(show); };
prev.onclick = () => { page--; later(show); }; next.onclick = () => { page++; later(show); };
show();</script>`;
}

/** A list that a script turns, adds to, or draws in part. */
const scripts: Readonly<Record<string, string>> = {
  turned: turnedBy('ranged numbered'),
  /** Says neither how many rows there are nor which of them these are. */
  numbered: turnedBy('numbered'),
  bare: turnedBy(''),
  /** The elements of the rows are kept and filled anew, as some frameworks do. */
  reused: `<div class="pagination"><span id="range"></span> <button id="prev" type="button">‹</button> <button id="next" type="button">›</button></div><script>
let page = 1; const last = Math.ceil(count / size);
const texts = all.map((row) => { const box = document.createElement('tbody'); box.innerHTML = row; return box.firstChild; });
rows.innerHTML = all.slice(0, size).map((row) => row.replace(/data-id="\\d+"/, '')).join('');
const show = () => { [...rows.rows].forEach((row, at) => { const from = texts[(page - 1) * size + at]; row.hidden = !from; if (!from) return;
    [...row.cells].forEach((cell, column) => { const to = cell.querySelector('a') ?? cell; to.firstChild.nodeValue = from.cells[column].textContent; if (to.href) to.href = from.querySelector('a').getAttribute('href'); }); });
  range.firstChild.nodeValue = ((page - 1) * size + 1) + '–' + Math.min(count, page * size) + ' of ' + count;
  prev.disabled = page === 1; next.disabled = page === last; };
range.textContent = '-'; prev.onclick = () => { page--; show(); }; next.onclick = () => { page++; show(); }; show();</script>`,
  more: `<p id="stated"></p><button id="more" type="button">Load more</button><script>
let shown = size; const show = () => { rows.innerHTML = all.slice(0, shown).join(''); stated.textContent = shown + ' of ' + count + ' invoices'; more.hidden = shown >= count; };
more.onclick = () => { const from = shown; shown = Math.min(count, shown + size); later(() => { rows.insertAdjacentHTML('beforeend', all.slice(from, shown).join('')); stated.textContent = shown + ' of ' + count + ' invoices'; more.hidden = shown >= count; }); };
show();</script>`,
  endless: `<p id="stated"></p><style>tr { height: 60px }</style><script>
let shown = size, asked = false; const tell = () => { stated.textContent = count + ' invoices'; };
rows.innerHTML = all.slice(0, shown).join(''); tell();
addEventListener('scroll', () => { const box = document.scrollingElement;
  if (asked || shown >= count || box.scrollTop + box.clientHeight < box.scrollHeight - 100) return; asked = true;
  later(() => { rows.insertAdjacentHTML('beforeend', all.slice(shown, shown + size).join('')); shown = Math.min(count, shown + size); asked = false; }); });</script>`,
};

const scripted = (script: string): string =>
  `${table('')}<script>const count = ${invoiceCount}, size = ${size}, later = (run) => setTimeout(run, 60);
const all = ${JSON.stringify(Array.from({ length: invoiceCount }, (_, at) => rowOf(at + 1)))};
const rows = document.getElementById('rows');</script>${script}`;

/** A list of one page, and buttons that change it as applications do. */
const changing = `${table(rowsOf(1, 6))}<p id="stated">6 invoices</p><script>
const body = document.getElementById('rows'), all = ${JSON.stringify(Array.from({ length: 20 }, (_, at) => rowOf(at + 1)))};
window.changes = {
  sort: () => body.append(...[...body.rows].reverse()),
  remove: () => body.rows[0].remove(),
  edit: () => { body.rows[1].cells[4].textContent = '$50.00'; },
  add: () => body.insertAdjacentHTML('afterbegin', all[6]),
  filter: () => { document.querySelector('main').insertAdjacentHTML('afterbegin', '<div><span class="chip">Customer 3 <button aria-label="Remove filter">×</button></span></div>');
    body.innerHTML = all[2]; stated.textContent = '1 invoice'; },
  others: () => { body.innerHTML = all.slice(12, 18).join(''); },
  company: () => { document.querySelector('.company-name').textContent = 'Quill & Tarn Ltd'; },
};</script>`;

export type WalkSite = {
  readonly url: string;
  /** What was asked for by posting or deleting; nothing ever should be. */
  readonly harms: readonly string[];
  close(): Promise<void>;
};

export async function serveWalkSite(): Promise<WalkSite> {
  const harms: string[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const name = pathname.slice(1);
    const page = Math.max(1, Number(searchParams.get('page')) || 1);
    if (request.method !== 'GET' || pathname.includes('delete')) harms.push(`${request.method} ${pathname}`);
    const pager = pagers[name];
    const script = scripts[name];
    const body = pager
      ? `${table(rowsOf((page - 1) * size + 1, Math.min(invoiceCount, page * size)))}${pager(page, Math.ceil(invoiceCount / size))}`
      : script
        ? scripted(script)
        : name === 'changing'
          ? changing
          : null;
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body === null ? 'none' : pageOf(`Invoices ${name}`, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    harms,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
