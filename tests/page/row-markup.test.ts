// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from 'vitest';
import { pageWords } from '../../lib/messages/page-words.ts';
import { markupOfRows } from '../../lib/page/row-markup.ts';
import { learn } from '../../lib/page/words.ts';

beforeAll(() => learn(pageWords));

/** The markup of each row of the one table section with these contents. */
function markups(rows: string): readonly (string | null)[] {
  document.body.innerHTML = `<table><tbody id="section">${rows}</tbody></table>`;
  const markupOf = markupOfRows();
  return [...document.querySelectorAll('#section > tr')].map((row) => markupOf(row, 1));
}

test('gives the rows of a section out of one serialisation', () => {
  const serialised = vi.spyOn(Element.prototype, 'getHTML');
  expect(markups('<tr class="odd"><td>1</td></tr>\n<tr><td><b>2</b></td></tr>')).toEqual([
    '<tr class="odd"><td>1</td>',
    '<tr><td><b>2</b></td>',
  ]);
  expect(serialised).toHaveBeenCalledTimes(1);
});

test('says what a row says now when it is asked for again', () => {
  document.body.innerHTML = '<table><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>';
  const [first] = document.querySelectorAll('tr');
  const markupOf = markupOfRows();
  if (!first) throw new Error('no row');
  expect(markupOf(first, 1)).toBe('<tr><td>1</td>');
  first.innerHTML = '<td>3</td>';
  expect(markupOf(first, 1)).toBe('<tr><td>3</td>');
});

test('never takes rows of a table inside a cell for others', () => {
  const inner = '<table><tbody><tr><td>8</td></tr><tr><td>9</td></tr></tbody></table>';
  expect(
    markups(`<tr><td>${inner}</td></tr><tr><td>1</td></tr><script></script><template></template>`),
  ).toEqual([null, '<tr><td>1</td>']);
});

test.each([
  ['a cell across columns', '<td colspan="2">1</td>'],
  ['a cell over rows', '<td rowspan="2">1</td>'],
  ['two elements in a cell', '<td><b>1</b><b>2</b></td>'],
  ['an element in a sentence', '<td>1 <b>2</b></td>'],
  ['a field', '<td><input type="text" value="1"></td>'],
  ['an element of another role', '<td><span role="tooltip">1</span></td>'],
  ['something hidden', '<td><b hidden>1</b></td>'],
  ['no word at all', '<td> </td>'],
  ['a cell less', ''],
  ['a cell more', '<td>1</td><td>2</td>'],
])('leaves %s to the careful way', (_, cells) => {
  expect(markups(`<tr>${cells}</tr>`)).toEqual([null]);
});
