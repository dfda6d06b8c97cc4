// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { cellOf } from '../../lib/messages/cells/cell.ts';
import { cellsOfMarkup } from '../../lib/messages/cells/row-markup.ts';
import { pageWords } from '../../lib/messages/page-words.ts';
import { readCell } from '../../lib/page/cell.ts';
import { markupOfRows } from '../../lib/page/row-markup.ts';
import { learn } from '../../lib/page/words.ts';

learn(pageWords);

const cell = (html: string, attributes = '') => {
  document.body.innerHTML = `<table><tr><td ${attributes}>${html}</td></tr></table>`;
  return cellOf(readCell(document.querySelector('td')), document.baseURI);
};

test.each([
  ['  Acme \n  Ltd ', 'Acme Ltd'],
  ['1\u00a0234,56\u00a0€', '1\u00a0234,56\u00a0€'],
  ['\u200e12\u200b,00\u2069', '12,00'],
  ['<b>Acme</b> Ltd', 'Acme Ltd'],
  ['Acme<span role="tooltip">Customer since 2001</span>', 'Acme'],
  ['<a href="#">Acme</a><div class="dropdown-menu"><a>Edit</a></div>', 'Acme'],
  ['<span class="hidden-xs">Overdue</span><span class="visible-xs">Overdue</span>', 'Overdue'],
  ['<i></i><span class="sr-only">Paid</span>', 'Paid'],
  ['$1,234<sup>.56</sup>', '$1,234.56'],
  ['<i class="material-icons">arrow_upward</i>12', '12'],
  ['<span style="display:none">hidden</span>shown', 'shown'],
  ['<span style="text-transform:uppercase">McGregor</span>', 'McGregor'],
  ['<input value="INV-7" readonly>', 'INV-7'],
  ['<input type="checkbox" value="on">', ''],
  ['<input type="password" value="secret">', ''],
  ['<script>alert(1)</script>x', 'x'],
])('reads %j as %j', (html, text) => {
  expect(cell(html).text).toBe(text);
});

test('keeps facts in blocks of their own apart', () => {
  expect(cell('<div>Acme Ltd</div><div>INV-7</div>')).toMatchObject({
    text: 'Acme Ltd INV-7',
    parts: ['Acme Ltd', 'INV-7'],
  });
  expect(cell('12 May<br>1 May').parts).toEqual(['12 May', '1 May']);
});

test('never cuts a text without showing it', () => {
  expect(cell('x'.repeat(3000)).text).toBe(`${'x'.repeat(2000)}…`);
});

test('gives the full text of a shortened or relative one', () => {
  expect(cell('5 days ago', 'title="05/12/2026"').title).toBe('05/12/2026');
  expect(cell('<span data-ns-tooltip="Acme Limited">Acme…(more...)</span>').title).toBe('Acme Limited');
  expect(cell('<img alt="Alert - Late">').title).toBe('Alert - Late');
});

test('passes over markup in titles, and titles of a part only', () => {
  expect(cell('<a title="&lt;u&gt;Invoice&lt;/u&gt;">FA1</a>').title).toBeUndefined();
  expect(cell('12/05/2026 <img title="Alert - Late">').title).toBeUndefined();
});

test('gives links that are safe to open, absolute', () => {
  expect(cell('<a href="javascript:void(0)">x</a><a href="/i/7">7</a>').href).toBe(
    'http://localhost:3000/i/7',
  );
  expect(cell('<a href="#/invoices/7">7</a>').href).toBe('http://localhost:3000/#/invoices/7');
  expect(cell('<a href="#">7</a>').href).toBeUndefined();
  expect(cell('<a href="mailto:a@example.com">a</a>').href).toBe('mailto:a@example.com');
});

test("gives a machine's values", () => {
  expect(cell('12 May', 'data-order="2026-05-12"').value).toBe('2026-05-12');
  expect(cell('<a data-filter="status,=,Overdue">Overdue</a>').value).toBe('Overdue');
  expect(cell('<time datetime="2026-05-12T10:00:00Z">12 May</time>').datetime).toBe('2026-05-12T10:00:00Z');
  expect(cell('<select><option>A</option><option selected>B</option></select>')).toMatchObject({
    text: 'B',
    value: 'B',
  });
});

test('reads an open shadow root and what is put into its slots', () => {
  document.body.innerHTML = '<div id="host"><span>12.00</span></div>';
  const host = document.querySelector('#host');
  if (!host) throw new Error('no host');
  host.attachShadow({ mode: 'open' }).innerHTML = '<b>EUR</b> <slot></slot>';
  expect(readCell(host).text).toBe('EUR 12.00');
});

test('the markup of a row gives what its cells do', () => {
  document.body.innerHTML =
    '<table><tr class="a"><td>1 &amp; 2</td><td> x&nbsp;y </td><td title="t">z</td><td><b>q</b></td><td data-x="a>b">&lt;b&gt;</td><td></td></tr></table>';
  const row = document.querySelector('tr');
  const markup = (row && markupOfRows()(row, 6)) ?? '';
  const cells = cellsOfMarkup(markup, [], document.baseURI);
  expect(cells).toEqual(['1 & 2', 'x\u00a0y', { text: 'z', title: 't' }, 'q', '<b>', '']);
  const careful = [...(row?.children ?? [])].map((one) => cellOf(readCell(one), document.baseURI));
  expect(cells.map((one) => (typeof one === 'string' ? { text: one } : one))).toEqual(careful);
});

test.each([
  'no row at all',
  '<td>1</td>',
  '<tr><td>1</td>2',
  '<tr><td>1',
  '<tr><td><b>1',
  '<tr><td>1</td></tr>',
])('what is no markup of a row gives no cells: %s', (html) => {
  expect(cellsOfMarkup(html, [], document.baseURI)).toEqual([]);
});
