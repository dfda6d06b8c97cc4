// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, cellOf } from '../../lib/messages/cells/cell.ts';
import { cellsOfMarkup } from '../../lib/messages/cells/row-markup.ts';
import { pageWords } from '../../lib/messages/page-words.ts';
import { readCell } from '../../lib/page/cell.ts';
import { nativeTable } from '../../lib/page/native-table.ts';
import { learn } from '../../lib/page/words.ts';

learn(pageWords);

const text = fc.constantFrom(
  '',
  'INV-7',
  ' Acme \n Ltd ',
  'A &amp; B &lt;c&gt; "d"',
  '1&nbsp;234,56&nbsp;€',
  '\u200e12\u200b,00',
  '12 May 2026…',
  '支払期限',
);
const address = fc.constantFrom(
  '/invoices/7',
  '/invoices/8',
  '?id=9',
  '#',
  '#/i/7',
  '7',
  '//other.example.com/7',
  'https://example.com/a/7',
  'javascript:void/0',
  'mailto:a@example.com',
  '/a/../b/7?x=%20&amp;y=7',
  '/i/7/',
  '',
);
const attribute = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  fc.constantFrom(
    ' class="num"',
    ' hidden=""',
    ' style="display:none"',
    ' class="sr-only"',
    ' class="material-icons"',
    ' title="05/12/2026 &quot;at&quot; 10:00"',
    ' title="&lt;b&gt;x&lt;/b&gt;"',
    ' title="a &gt; b"',
    ' aria-label="Select row"',
    ' data-order="2026-05-12"',
    ' data-filter="status,=,Overdue"',
    ' data-title="title"',
    ' role="tooltip"',
    ' datetime="2026-05-12"',
  ),
);
const plain = fc
  .tuple(fc.constantFrom('b', 'strong', 'span', 'time', 'div', 'small', 'button', 'u'), attribute, text)
  .map(([tag, own, inner]) => `<${tag}${own}>${inner}</${tag}>`);
const link = fc
  .tuple(address, attribute, text)
  .map(([href, own, inner]) => `<a href="${href}"${own}>${inner}</a>`);
const field = fc
  .tuple(
    fc.constantFrom('', ' type="checkbox"', ' type="radio"', ' type="text"', ' type="hidden"'),
    attribute,
  )
  .map(([type, own]) => `<input${type}${own} value="v7">`);
const odd = fc.constantFrom(
  '<!-- x -->7',
  'a<br>b',
  '<table><tr><td>1</td><td>2</td></tr></table>',
  '<img alt="Late">',
  '<select><option>A</option><option selected>B</option></select>',
  '<script>"</td><td>"</script>',
  '<a href="/x"><b>9</b></a>',
  '<span hidden>h</span>shown',
);
const inside = fc.oneof({ weight: 3, arbitrary: text }, plain, link, field, odd);
const cell = fc
  .tuple(fc.constantFrom('td', 'td', 'td', 'th'), attribute, fc.array(inside, { minLength: 1, maxLength: 2 }))
  .map(([tag, own, inner]) => `<${tag}${own}>${inner.join('')}</${tag}>`);
const wide = fc.constantFrom(
  '<td colspan="2">Sum</td>',
  '<td colspan="1">one</td>',
  '<td rowspan="2">two</td>',
);
const row = fc
  .tuple(
    fc.array(fc.oneof({ weight: 12, arbitrary: cell }, wide), { minLength: 3, maxLength: 3 }),
    fc.constantFrom('', '\n  '),
  )
  .map(([cells, gap]) => `<tr>${gap}${cells.join(gap)}${gap}</tr>`);

/** As they count: what is empty is absent. */
const told = (cell: string | Cell) =>
  Object.fromEntries(
    Object.entries(typeof cell === 'string' ? { text: cell } : cell).filter(([, value]) => value),
  );

const restless = { due: () => false, rest: async () => {} };

test('rows read out of one string say what rows read cell by cell say', async () => {
  let fast = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      document.body.innerHTML = `<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
      const table = document.querySelector('table');
      if (!table) throw new Error('no table');
      const sheet = await nativeTable(table, restless);
      for (const line of sheet.lines) {
        const html = sheet.markup?.(line);
        if (!html) continue;
        fast++;
        const careful = sheet.spots(line).map((spot) => cellOf(readCell(spot), document.baseURI));
        expect(cellsOfMarkup(html, [], document.baseURI).map(told)).toEqual(careful.map(told));
      }
    }),
    { numRuns: 1000 },
  );
  expect(fast).toBeGreaterThan(100);
}, 30_000);
