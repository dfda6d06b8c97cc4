// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { pageWords } from '../../lib/messages/page-words.ts';
import { isCount } from '../../lib/messages/understood-head.ts';
import { learn } from '../../lib/page/words.ts';
import { readHtml } from './read-html.ts';

learn(pageWords);

const table =
  '<table><thead><tr><th>No</th><th>Due</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>';
const head = async (html: string) => {
  const { regions } = await readHtml(html);
  const found = regions.find((region) => region.head.kind === 'table')?.head;
  if (!found) throw new Error('no table');
  return found;
};

test('takes the nearest heading above where there is no caption', async () => {
  expect(
    (await head(`<h1>Sales</h1><section><h2>Open invoices</h2></section><div><div>${table}</div></div>`))
      .heading,
  ).toBe('Open invoices');
  expect((await head(table.replace('<table', '<table aria-label="Ledger"'))).heading).toBe('Ledger');
});

test('gives the short texts around as notes', async () => {
  const { notes } = await head(`<p>All amounts in EUR</p>${table}<small>As at 31 March 2026</small>`);
  expect(notes).toEqual(expect.arrayContaining(['All amounts in EUR', 'As at 31 March 2026']));
});

test.each([
  '1–50 of 148',
  '1-50 / 148',
  'Showing 1 to 50 of 1,234 entries',
  '148 records',
  '50 von 148 Rechnungen',
  '148件',
  '1 - 20 de 97',
  'Total count: 148',
])('hears %j as a count', async (text) => {
  expect((await head(`<div>${table}<div><span>${text}</span></div></div>`)).stated).toEqual([text]);
});

test.each([
  'As at 31 March 2026',
  '$1,234.00 of $2,000.00',
  '01/03/2026 - 31/03/2026',
  'Invoice 1001',
  '(868) 555-0178',
  'Total: 1,234.00 EUR',
])('hears no count in %j', (text) => {
  expect(isCount(text)).toBe(false);
});

test.each([
  ['<a rel="next" href="?p=2">2</a>', true],
  ['<button aria-label="Next page">></button>', true],
  ['<nav><a href="?p=2">Weiter »</a></nav>', true],
  ['<button>Load more</button>', true],
  ['<li class="next"><a href="?p=2"><i></i></a></li>', true],
  ['<button disabled>Next</button>', false],
  ['<li class="page-item disabled"><a>Next</a></li>', false],
  ['<a href="?p=1">Previous</a>', false],
])('sees in %j whether there are more pages: %j', async (control, more) => {
  expect((await head(`<div>${table}</div><div class="pager">${control}</div>`)).morePages).toBe(more);
});

test('gives search words, chosen options, chips and tabs as filters', async () => {
  const { filters } = await head(
    `<div role="tablist"><button role="tab">All</button><button role="tab" aria-selected="true">Overdue</button></div>
     <form><input type="search" value="acme"><select aria-label="Status"><option>All</option><option selected>Open</option></select>
     <select><option>25</option><option selected>50</option></select></form><span class="chip">Since May <button>×</button></span>${table}`,
  );
  expect(filters).toEqual(expect.arrayContaining(['Overdue', 'acme', 'Status: Open', 'Since May ×']));
  expect(filters).toHaveLength(4);
});

test('gives no filters where none is set', async () => {
  const { filters } = await head(
    `<div role="tablist"><button role="tab" aria-selected="true">All</button></div><input type="search"><select><option>All</option><option>Open</option></select>${table}`,
  );
  expect(filters).toEqual([]);
});

test('flags what stands in a dialog', async () => {
  expect((await head(`<div role="dialog" aria-modal="true">${table}</div>`)).inDialog).toBe(true);
});

test('gives what stands outside of many boxes around a grid', async () => {
  const boxes = 14;
  const { notes } = await head(
    `<p>All amounts in EUR</p>${'<div>'.repeat(boxes)}${table}${'</div>'.repeat(boxes)}`,
  );
  expect(notes).toContain('All amounts in EUR');
});

test('takes a chosen number of rows for no filter', async () => {
  const { filters } = await head(`${table}<div>Rows per page <input aria-hidden="true" value="100"></div>`);
  expect(filters).toEqual([]);
});

test.each([
  ['Items (6)', 6],
  ['Posten [1]', 1],
  ['Overdue 1', 1],
  ['Invoice 811', null],
  ['Items (0)', null],
  ['Ledger 2026', null],
])('takes from the heading %j that there are %j rows', async (heading, rows) => {
  expect((await head(`<h2>${heading}</h2>${table}`)).statedRows).toBe(rows);
});
