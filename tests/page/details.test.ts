// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const pairs = async (html: string) => {
  const { regions } = await readHtml(html);
  return regions.filter(({ head }) => head.kind === 'details').flatMap(({ rows }) => rows);
};

test.each([
  ['a list of terms', '<dl><dt>Due date</dt><dd>12 May</dd><dt>Total</dt><dd>9.00</dd></dl>'],
  [
    'a two-column table',
    '<table><tr><th>Due date</th><td>12 May</td></tr><tr><th>Total</th><td>9.00</td></tr></table>',
  ],
  [
    'a table of cells',
    '<table><tr><td>Due date:</td><td>12 May</td></tr><tr><td>Total:</td><td>9.00</td></tr></table>',
  ],
  ['two pairs a row', '<table><tr><th>Due date</th><td>12 May</td><th>Total</th><td>9.00</td></tr></table>'],
  [
    'labels and inputs',
    '<label for="a">Due date</label><input id="a" value="12 May"><label>Total <input readonly value="9.00"></label>',
  ],
  [
    'spoken names of inputs',
    '<input aria-label="Due date" value="12 May"><span id="l">Total</span><input aria-labelledby="l" value="9.00">',
  ],
  [
    'classed divs',
    '<div><div><div class="label">Due date</div><div class="value">12 May</div></div><div><div class="label">Total</div><div>9.00</div></div></div>',
  ],
  [
    'a flat row of classes',
    '<div><span class="label">Due date</span><span class="value">12 May</span><span class="label">Total</span><span class="value">9.00</span></div>',
  ],
  ['headings with values under', '<div><h4>Due date</h4><p>12 May</p><h4>Total</h4><p>9.00</p></div>'],
  ['names in bold', '<p><b>Due date:</b> 12 May</p><p><b>Total:</b> 9.00</p>'],
  ['lines of text', '<p>Due date: 12 May</p><p>Total: 9.00</p>'],
])('reads %s', async (_, html) => {
  const found = (await pairs(html)).map(([label, value]) => [label?.replace(':', ''), value]);
  expect(found).toEqual([
    ['Due date', '12 May'],
    ['Total', '9.00'],
  ]);
});

test('does not take navigation, buttons or searches for details', async () => {
  expect(
    await pairs(
      `<nav><div><a>Customers</a><a>Payments</a></div></nav><div><button>Save 1</button><button>Cancel 2</button></div>
       <label for="s">Search</label><input id="s" type="search" value="acme">`,
    ),
  ).toEqual([]);
});

test('keeps the details of a dialog apart', async () => {
  const { regions } = await readHtml('<p>Total: 9.00</p><div role="dialog"><p>Number: INV-7</p></div>');
  expect(regions.map(({ head, rows }) => [head.inDialog, rows])).toEqual([
    [false, [['Total', '9.00']]],
    [true, [['Number', 'INV-7']]],
  ]);
});

test('reads a link that writes to the name before it', async () => {
  expect(
    await pairs('<p><a href="/clients/5">Acme Ltd</a> · <a href="mailto:ap@acme.example.com">Write</a></p>'),
  ).toEqual([['Acme Ltd', 'Write']]);
});
