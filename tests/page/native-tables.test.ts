// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readDocument, readHtml } from './read-html.ts';

const read = async (html: string) => {
  const { regions } = await readHtml(html);
  const [region] = regions;
  if (!region) throw new Error('no region');
  return { ...region, count: regions.length };
};

test('reads headers of th in thead and the rows under them', async () => {
  const { headers, rows, head } = await read(
    `<table><caption>Open invoices</caption><thead><tr><th>Number</th><th>Balance</th></tr></thead>
     <tbody><tr><td>INV-1</td><td>10.00</td></tr><tr><td>INV-2</td><td>20.00</td></tr></tbody></table>`,
  );
  expect(headers).toEqual([['Number'], ['Balance']]);
  expect(rows).toEqual([
    ['INV-1', '10.00'],
    ['INV-2', '20.00'],
  ]);
  expect(head).toMatchObject({ kind: 'table', heading: 'Open invoices', inDialog: false });
});

test('takes a first row of words in td as headers where figures follow', async () => {
  const { headers, rows } = await read(
    `<table><tr><td>Number</td><td>Customer</td><td>1-30</td></tr><tr><td>INV-1</td><td>Acme</td><td>10.00</td></tr></table>`,
  );
  expect(headers).toEqual([['Number'], ['Customer'], ['1-30']]);
  expect(rows).toEqual([['INV-1', 'Acme', '10.00']]);
});

test('does not take a first row of data for headers', async () => {
  const { headers, rows } = await read(
    `<table><tr><td>INV-1</td><td>Acme</td><td>10.00</td></tr><tr><td>INV-2</td><td>Beta</td><td>11.00</td></tr></table>`,
  );
  expect(headers).toEqual([[], [], []]);
  expect(rows).toHaveLength(2);
});

test('finds headers in buttons and leaves out sort arrows', async () => {
  const { headers } = await read(
    `<table><thead><tr><th><button>Number ↑</button></th><th>Due <span aria-hidden="true">▼</span></th></tr></thead>
     <tbody><tr><td>1</td><td>2</td></tr></tbody></table>`,
  );
  expect(headers).toEqual([['Number'], ['Due']]);
});

test('passes over a row of search fields before or after the headers', async () => {
  const filter = '<tr><td><input type="text"></td><td><select><option>All</option></select></td></tr>';
  for (const rows of [
    `${filter}<tr class="liste_titre"><td>Ref.</td><td>Amount</td></tr>`,
    `<tr class="liste_titre"><td>Ref.</td><td>Amount</td></tr>${filter}`,
  ]) {
    const read1 = await read(`<table>${rows}<tr><td>FA1</td><td>10,00</td></tr></table>`);
    expect(read1.headers).toEqual([['Ref.'], ['Amount']]);
    expect(read1.rows).toEqual([['FA1', '10,00']]);
  }
});

test('joins headers of several rows per column, topmost first', async () => {
  const { headers } = await read(
    `<table><thead><tr><th rowspan="2">Customer</th><th colspan="2">Overdue</th></tr><tr><th>1-30</th><th>31-60</th></tr></thead>
     <tbody><tr><td>Acme</td><td>1</td><td>2</td></tr></tbody></table>`,
  );
  expect(headers).toEqual([['Customer'], ['Overdue', '1-30'], ['Overdue', '31-60']]);
});

test('resolves cells that span rows and columns', async () => {
  const { rows } = await read(
    `<table><thead><tr><th>Customer</th><th>No</th><th>Balance</th></tr></thead><tbody>
     <tr><td rowspan="2">Acme</td><td>1</td><td>10</td></tr><tr><td>2</td><td>20</td></tr>
     <tr><td colspan="2">Total</td><td>30</td></tr></tbody></table>`,
  );
  expect(rows).toEqual([
    ['Acme', '1', '10'],
    ['Acme', '2', '20'],
    ['Total', '', '30'],
  ]);
});

test('joins a table of headers with the table of rows beside it', async () => {
  const { headers, rows, count } = await read(
    `<div id="labels"><table><tr><td data-label="No">Number</td><td>Name</td><td>Amount</td></tr></table></div>
     <div id="body"><table><tr id="row0"><td>1</td><td>Acme</td><td>5.00</td></tr><tr id="row1"><td>2</td><td>Beta</td><td>6.00</td></tr></table></div>`,
  );
  expect(count).toBe(1);
  expect(headers).toEqual([['Number'], ['Name'], ['Amount']]);
  expect(rows).toHaveLength(2);
});

test('drops a copy of the header made for scrolling', async () => {
  const head = '<thead><tr><th>Number</th><th>Amount</th></tr></thead>';
  const { rows, count } = await read(
    `<div><div class="scroll-head"><table>${head}</table></div><div><table>${head}<tbody><tr><td>1</td><td>5.00</td></tr></tbody></table></div></div>`,
  );
  expect(count).toBe(1);
  expect(rows).toEqual([['1', '5.00']]);
});

test('drops a whole table cloned for scrolling', async () => {
  const inner =
    '<thead><tr><th>Number</th><th>Amount</th></tr></thead><tbody><tr><td>1</td><td>5.00</td></tr></tbody>';
  const { count } = await read(`<table id="table_header_clone">${inner}</table><table>${inner}</table>`);
  expect(count).toBe(1);
});

test('marks tfoot rows as footers wherever tfoot stands', async () => {
  const { rows, roles } = await read(
    `<table><tfoot><tr><td>Total</td><td>30.00</td></tr></tfoot><thead><tr><th>Number</th><th>Amount</th></tr></thead>
     <tbody><tr><td>1</td><td>30.00</td></tr></tbody></table>`,
  );
  expect(rows).toEqual([
    ['1', '30.00'],
    ['Total', '30.00'],
  ]);
  expect(roles).toEqual([undefined, 'footer']);
});

test('marks a single cell across the table as a group row', async () => {
  const { roles } = await read(
    `<table><thead><tr><th>No</th><th>Amount</th></tr></thead><tbody><tr><td colspan="2">Acme Ltd</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>`,
  );
  expect(roles).toEqual(['group', undefined]);
});

test('reads a table inside a cell as text of that cell', async () => {
  const { rows, count } = await read(
    `<table><tr class="liste_titre"><td>Ref.</td><td>Amount</td></tr>
     <tr><td><table><tr><td><a href="/card?id=7">FA7</a></td><td></td></tr></table></td><td>10.00</td></tr>
     <tr><td><table><tr><td><a href="/card?id=8">FA8</a></td><td></td></tr></table></td><td>11.00</td></tr></table>`,
  );
  expect(count).toBe(1);
  expect(rows).toEqual([
    ['FA7', '10.00'],
    ['FA8', '11.00'],
  ]);
});

test('looks through a table that lays out the page', async () => {
  const { headers, count } = await read(
    `<table><tr><td>Menu</td><td><table><thead><tr><th>No</th><th>Due</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></td></tr></table>`,
  );
  expect(count).toBe(1);
  expect(headers).toEqual([['No'], ['Due']]);
});

test('leaves out hidden rows, empty rows and columns hidden as a whole', async () => {
  const { rows, headers } = await read(
    `<table><thead><tr><th style="display:none">id</th><th>No</th><th>Due</th></tr></thead><tbody>
     <tr><td style="display:none">77</td><td>1</td><td>2</td></tr><tr hidden><td style="display:none">78</td><td>8</td><td>8</td></tr>
     <tr><td style="display:none"></td><td>&#8203;</td><td>&nbsp;</td></tr></tbody></table>`,
  );
  expect(headers).toEqual([['No'], ['Due']]);
  expect(rows).toEqual([['1', '2']]);
});

test('says sample rows and skeletons instead of reading them', async () => {
  const table =
    '<table><thead><tr><th>No</th><th>Due</th></tr></thead><tbody><tr><td>S1</td><td>2</td></tr></tbody></table>';
  const sample = await readHtml(`<div class="o_view_sample_data">${table}</div>`);
  expect(sample.regions[0]?.rows).toEqual([]);
  expect(sample.facts.marks).toContain('sample-rows');
  const loading = await readHtml(table.replace('<td>S1</td>', '<td><span class="skeleton">…</span></td>'));
  expect(loading.regions[0]?.rows).toEqual([]);
  expect(loading.facts.marks).toContain('skeleton-rows');
});

test('uses the labels of a narrow layout where there are no headers', async () => {
  const { headers } = await read(
    `<table><tbody><tr><td data-label="Number">1</td><td data-label="Due">2.00</td></tr><tr><td data-label="Number">3</td><td data-label="Due">4.00</td></tr></tbody></table>`,
  );
  expect(headers).toEqual([['Number'], ['Due']]);
});

test('tells the field names that the markup gives', async () => {
  const { keys } = await read(
    `<table><thead><tr><th data-name="name">No</th><th>Due</th></tr></thead><tbody><tr><td>1</td><td class="td-due_date">2</td></tr></tbody></table>`,
  );
  expect(keys).toEqual(['name', 'due_date']);
});

test('takes a hidden field that a script put between row and cells for no column', async () => {
  document.body.innerHTML = `<table><thead><tr><th>Number</th><th>Balance</th></tr></thead>
    <tbody><tr><td>INV-1</td><td>10.00</td></tr><tr><td>INV-2</td><td>20.00</td></tr></tbody></table>`;
  for (const row of document.querySelectorAll('tbody tr')) {
    const field = document.createElement('input');
    field.type = 'hidden';
    row.prepend(field);
  }
  const { regions } = await readDocument();
  expect(regions.map(({ headers, rows }) => ({ headers, rows }))).toEqual([
    {
      headers: [['Number'], ['Balance']],
      rows: [
        ['INV-1', '10.00'],
        ['INV-2', '20.00'],
      ],
    },
  ]);
});
