/** A ledger nobody knows: headers that say nothing, listeners everywhere that count what reaches them, a frame. */
import { createServer } from 'node:http';

const rows = [
  ['INV-1', 'Harbour Foods', 'Mar 1, 2026', 'Apr 3, 2026', '$1,200.00', '$1,000.00', 'Overdue'],
  ['INV-2', 'Harbour Foods', 'Mar 9, 2026', 'Apr 9, 2026', '$340.50', '$300.00', 'Overdue'],
  ['INV-3', 'Fjord Sons', 'Apr 2, 2026', 'May 2, 2026', '$75.00', '$70.00', 'Overdue'],
] as const;
const headers = ['Ref', 'Who', 'A', 'B', 'C', 'D', 'State'];

/** Registered before anything else on the page, on the window, in the capture phase: as early as a page can listen. */
const listeners = `<script>
window.heard = [];
for (const name of ['pointerdown','pointerup','mousedown','mouseup','click','auxclick','dblclick','contextmenu','keydown','keypress','keyup','focusin'])
  addEventListener(name, (event) => heard.push(name + ' ' + event.isTrusted), true);
window.typed = '';
document.addEventListener('keydown', ({ key }) => { typed += key; }, true);
</script>`;

const table = `<table><thead><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;

/** Rows of so many elements are sections of a page to any reader. */
const odd = `<div id="ledger">${rows
  .map(
    (row) =>
      `<div class="entry">${row.map((cell, column) => `<b class="c${column}" style="display:inline-block;width:100px">${'<i></i>'.repeat(16)}${cell}</b>`).join('')}</div>`,
  )
  .join('\n')}</div>`;

/** One invoice, with a label over its open amount that no ledger uses. */
const record = (number: string, open: string): string =>
  `${listeners}<title>${number}</title><h1>Invoice ${number}</h1><dl>${[
    ['Invoice number', number],
    ['Customer', 'Harbour Foods'],
    ['Invoice date', 'Mar 1, 2026'],
    ['Due date', 'Apr 3, 2026'],
    ['Total', '$1,200.00'],
    ['Zorp', open],
  ]
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;

const pages: { readonly [path: string]: string } = {
  '/ledger': `${listeners}<title>Ledger</title><h1>Invoices</h1><button id="danger">Delete all</button>${table}
<iframe id="side" src="/frame" style="width:300px;height:120px"></iframe>`,
  '/frame': `${listeners}<button id="inner">Inside</button>`,
  '/invoice/7': record('INV-7', '$1,000.00'),
  '/invoice/8': record('INV-8', '$300.00'),
  '/odd': `${listeners}<title>Odd</title><h1>Invoices</h1>${odd}`,
};

export async function startPointedSite(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const body = pages[request.url ?? ''];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ? `<!doctype html><html lang="en">${body}</html>` : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
