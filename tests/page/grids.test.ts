// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const read = async (html: string) => {
  const { regions } = await readHtml(html);
  const [region] = regions.filter(({ head }) => head.kind !== 'details');
  if (!region) throw new Error('no region');
  return { ...region, count: regions.length };
};

test('reads an ARIA grid with wrappers between row and cell', async () => {
  const { headers, rows, head } = await read(
    `<div role="grid"><div><div role="row"><div><span role="columnheader">No</span></div><span role="columnheader">Due</span></div></div>
     <div role="rowgroup"><div role="row"><div><div role="gridcell">1</div></div><div role="gridcell">2.00</div></div></div></div>`,
  );
  expect(head.kind).toBe('grid');
  expect(headers).toEqual([['No'], ['Due']]);
  expect(rows).toEqual([['1', '2.00']]);
});

test('sets cells by aria-colindex and rows by aria-rowindex where only part is in the page', async () => {
  const { headers, rows, ids, head } = await read(
    `<div role="grid" aria-rowcount="301"><div role="row" aria-rowindex="1"><span role="columnheader" aria-colindex="2">Due</span><span role="columnheader" aria-colindex="1">No</span></div>
     <div role="row" aria-rowindex="9"><span role="gridcell" aria-colindex="1">8</span><span role="gridcell" aria-colindex="2">80</span></div>
     <div role="row" aria-rowindex="8"><span role="gridcell" aria-colindex="2">70</span><span role="gridcell" aria-colindex="1">7</span></div></div>`,
  );
  expect(headers).toEqual([['No'], ['Due']]);
  expect(rows).toEqual([
    ['7', '70'],
    ['8', '80'],
  ]);
  expect(ids).toEqual(['i8', 'i9']);
  expect(head.statedRows).toBe(300);
});

test('joins the halves of rows in pinned columns', async () => {
  const half = (name: string, cells: readonly string[]) =>
    `<div class="${name}">${cells.map((cell, at) => `<div role="row" row-index="${at}" aria-rowindex="${at + 2}"><div role="gridcell" col-id="${name}">${cell}</div></div>`).join('')}</div>`;
  const { headers, rows, keys } = await read(
    `<div role="treegrid"><div class="h1"><div role="row" aria-rowindex="1"><div role="columnheader" col-id="left">No</div></div></div>
     <div class="h2"><div role="row" aria-rowindex="1"><div role="columnheader" col-id="center">Due</div></div></div>
     ${half('left', ['1', '2'])}${half('center', ['10', '20'])}</div>`,
  );
  expect(headers).toEqual([['No'], ['Due']]);
  expect(keys).toEqual(['left', 'center']);
  expect(rows).toEqual([
    ['1', '10'],
    ['2', '20'],
  ]);
});

test('finds column headers in a container of their own', async () => {
  const { headers } = await read(
    `<div role="table"><div><div role="columnheader">No</div><div role="columnheader">Due</div></div><div role="row"><div role="cell">1</div><div role="cell">2</div></div></div>`,
  );
  expect(headers).toEqual([['No'], ['Due']]);
});

test('reads a grid of divs whose headers stand in a container before it', async () => {
  const row = (no: number) =>
    `<div class="tr"><div class="td td-invoice_no">INV-${no}</div><div class="td td-customer">Acme</div><div class="td td-amount">${no}.00</div></div>`;
  const { headers, rows, keys, count } = await read(
    `<div class="bigcapital-datatable"><div class="table"><div class="thead"><div class="tr"><div class="th">Invoice No</div><div class="th">Customer</div><div class="th">Amount</div></div></div>
     <div class="tbody"><div class="tbody-inner">${[1, 2, 3].map(row).join('')}</div></div></div></div>`,
  );
  expect(count).toBe(1);
  expect(headers).toEqual([['Invoice No'], ['Customer'], ['Amount']]);
  expect(keys).toEqual(['invoice_no', 'customer', 'amount']);
  expect(rows).toEqual([1, 2, 3].map((no) => [`INV-${no}`, 'Acme', `${no}.00`]));
});

test('reads a datatable of divs with a filter row and a totals row apart', async () => {
  const row = (at: number, cells: readonly string[], name = '') =>
    `<div class="dt-row ${name}" data-row-index="${at}">${cells.map((cell, col) => `<div class="dt-cell" data-col-index="${col}"><div class="dt-cell__content">${cell}</div></div>`).join('')}</div>`;
  const input = '<input class="dt-filter">';
  const { headers, rows, roles } = await read(
    `<div class="datatable"><div class="dt-header">${row(0, ['No', 'Party', 'Outstanding'], 'dt-row-header')}${row(0, [input, input, input], 'dt-row-filter')}</div>
     <div class="dt-scrollable"><div>${row(0, ['SINV-1', 'Acme', '10.00'])}${row(1, ['SINV-2', 'Beta', '20.00'])}</div></div>
     <div class="dt-footer">${row(0, ['Total', '', '30.00'])}</div></div>`,
  );
  expect(headers).toEqual([['No'], ['Party'], ['Outstanding']]);
  expect(rows).toEqual([
    ['SINV-1', 'Acme', '10.00'],
    ['SINV-2', 'Beta', '20.00'],
    ['Total', '', '30.00'],
  ]);
  expect(roles).toEqual([undefined, undefined, 'footer']);
});

test('reads a list whose header is its first row, boxes of columns opened', async () => {
  const row = (name: string, cells: readonly string[]) =>
    `<div class="list-row ${name}"><div class="left"><span class="list-row-col">${cells[0]}</span><span class="list-row-col">${cells[1]}</span></div><div class="right"><span class="list-row-col">${cells[2]}</span></div></div>`;
  const { headers, rows } = await read(
    `<div class="list">${row('list-row-head', ['Customer', 'Status', 'Total'])}${row('', ['Acme', 'Overdue', '10.00'])}${row('', ['Beta', 'Unpaid', '20.00'])}</div>`,
  );
  expect(headers).toEqual([['Customer'], ['Status'], ['Total']]);
  expect(rows).toEqual([
    ['Acme', 'Overdue', '10.00'],
    ['Beta', 'Unpaid', '20.00'],
  ]);
});

test('does not take a menu or tiles of a page for a grid', async () => {
  const { regions } = await readHtml(
    `<ul><li><a><i></i><span>Home</span></a></li><li><a><i></i><span>Sales</span></a></li><li><a><i></i><span>Bills</span></a></li></ul>
     <div><section><h2>A</h2><p>Text</p></section><section><h2>B</h2><p>Text</p></section><section><h2>C</h2><p>Text</p></section></div>`,
  );
  expect(regions.filter(({ head }) => head.kind !== 'details')).toEqual([]);
});

test('reads cards with a column for each label', async () => {
  const card = (no: number) =>
    `<div class="card"><h4 class="title"><a href="/i/${no}">INV-${no}</a></h4><dl><dt>Customer</dt><dd>Acme ${no}</dd><dt>Balance</dt><dd>${no}.00</dd></dl></div>`;
  const { head, headers, rows } = await read(`<div>${[1, 2, 3].map(card).join('')}</div>`);
  expect(head.kind).toBe('cards');
  expect(headers).toEqual([[], ['Customer'], ['Balance']]);
  expect(rows[1]).toEqual(['INV-2', 'Acme 2', '2.00']);
});

test('reads tables in an open shadow root', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  const { readDocument } = await import('./read-html.ts');
  const host = document.querySelector('#host');
  if (!host) throw new Error('no host');
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<table><thead><tr><th>No</th><th>Due</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>';
  const { regions } = await readDocument();
  expect(regions[0]?.rows).toEqual([['1', '2']]);
});

test('reads what hooks name, and nothing beside it or ignored', async () => {
  const table = (id: string) =>
    `<table id="${id}"><thead><tr><th>X</th><th>Y</th></tr></thead><tbody><tr><td>${id}</td><td>0</td></tr></tbody></table>`;
  const html = `${table('other')}<div class="ledger"><div>${table('named')}</div></div>`;
  const { regions } = await readHtml(html, { regions: ['.ledger'] });
  expect(regions.map(({ rows }) => rows)).toEqual([[['named', '0']]]);
  const { regions: rest } = await readHtml(html, { ignore: ['#other', '.ledger', '((broken'] });
  expect(rest).toEqual([]);
});

test('counts a row of search fields among the headers, and never reads it', async () => {
  const { rows, head } = await read(
    `<div role="grid" aria-rowcount="202"><div role="row" aria-rowindex="1"><span role="columnheader">No</span><span role="columnheader">Due</span></div>
     <div role="row" class="header-row filter" aria-rowindex="2"><span role="gridcell"><input value="INV"></span><span role="gridcell"><input></span></div>
     <div role="row" aria-rowindex="3"><span role="gridcell">1</span><span role="gridcell">2.00</span></div></div>`,
  );
  expect(rows).toEqual([['1', '2.00']]);
  expect(head.statedRows).toBe(200);
});

test('reads a board by its lanes, each headed by its state', async () => {
  const card = (no: number) => `<li><b>INV-${no}</b><p>Acme ${no}</p><p>${no}.00</p></li>`;
  const lane = (title: string, ...cards: readonly number[]) =>
    `<section><h2>${title}</h2><ul>${cards.map(card).join('')}</ul></section>`;
  const { head, rows } = await read(`<div>${lane('Overdue', 7, 8)}${lane('Paid', 9)}</div>`);
  expect(head.kind).toBe('cards');
  expect(rows).toEqual([
    ['Overdue', '', ''],
    ['INV-7', 'Acme 7', '7.00'],
    ['INV-8', 'Acme 8', '8.00'],
    ['Paid', '', ''],
    ['INV-9', 'Acme 9', '9.00'],
  ]);
});

test('keeps apart the texts of a card that stand in alike places', async () => {
  const card = (no: number) =>
    `<div><p><span>INV-${no}</span><span>Acme ${no}</span></p><dl><dt>Due</dt><dd>1 May</dd><dt>Open</dt><dd>${no}.00</dd></dl></div>`;
  const { rows } = await read(`<div>${[1, 2].map(card).join('')}</div>`);
  expect(rows[0]).toEqual(['INV-1', 'Acme 1', '1 May', '1.00']);
});

test('leaves out rows and parts of cells that hooks ignore', async () => {
  const { regions } = await readHtml(
    `<table><thead><tr><th>No</th><th>Due</th></tr></thead><tbody><tr><td>1</td><td><b class="old">9.00</b> 2.00</td></tr>
     <tr class="sum"><td>Sum</td><td>2.00</td></tr></tbody></table>`,
    { ignore: ['.old', '.sum'] },
  );
  expect(regions[0]?.rows).toEqual([['1', '2.00']]);
});
