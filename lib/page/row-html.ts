import { addressOf } from './address.ts';
import { type Cell, cellOf, readCell } from './cell.ts';
import type { Bearer } from './dom.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';
import { plainInner, telling } from './words.ts';

const opening = /^\s*<t[dh]((?: [^\s=">]+="[^"]*")*)>/;
const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  quot: '"',
};

/**
 * The cells of a table row out of its serialisation, which costs one native call where reading node by node costs
 * one per cell. The standard says which characters are escaped, so a cell without a tag inside is exactly its text;
 * so is one that holds one plain element (a link, a badge, a tick), as far as that is shown. Any other cell is read
 * with care. Null where the row is not that plain (a table inside a cell, cells across columns).
 *
 * @param plain the opening tags that the rows before had in each column and that say nothing; kept by the caller
 */
export function cellsOfRow(row: Element, plain: string[]): readonly (string | Cell)[] | null {
  const html = row.getHTML();
  const count = row.childElementCount;
  let pieces = html.split('</td>');
  if (pieces.length <= count) pieces = html.replaceAll('</th>', '</td>').split('</td>');
  // Cells of a table inside, or text of a script that looks like a tag, do not add up.
  if (pieces.length !== count + 1 || pieces.pop()?.trim()) return null;
  const cells: (string | Cell)[] = [];
  for (const piece of pieces) {
    const at = cells.length;
    let head = plain[at] ?? '<';
    let tag = '';
    if (head === '<' || !piece.startsWith(head)) {
      [head = '', tag = ''] = opening.exec(piece) ?? [];
      if (!head || / (colspan|href)=/.test(tag)) return null;
      if (!telling.test(tag)) plain[at] = head;
    }
    const inner = piece.slice(head.length);
    cells.push(
      inner.includes('<')
        ? (cellAround(row, at, tag, inner) ?? readCell(row.children[at] ?? null))
        : tag && telling.test(tag)
          ? cellOf(textIn(inner), [bearerOf(tag)], {})
          : textIn(inner),
    );
  }
  return cells;
}

/** A cell that holds nothing but one element, and that nothing but text. Null where it holds more. */
function cellAround(row: Element, at: number, tag: string, inner: string): Cell | null {
  const [, name, own = '', written = ''] = plainInner.exec(inner) ?? [];
  if (!name) return null;
  const href = name === 'a' ? addressOf(bearerOf(own), row) : undefined;
  const text = textIn(written);
  const around = telling.test(tag) ? [bearerOf(tag)] : [];
  const within = telling.test(own) ? [bearerOf(own)] : [];
  if (!text && within.length === 0) return cellOf('', around, { href });
  const element = row.children[at]?.firstElementChild;
  if (!element || element.shadowRoot) return null;
  return isShown(element) ? cellOf(text, [...around, ...within], { href }) : cellOf('', around, { href });
}

const textIn = (html: string): string => clean(decode(html));

const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(amp|lt|gt|nbsp|quot);/g, (_, name: string) => entities[name] ?? '')
    : text;

/** Attributes out of a tag's serialisation. */
const bearerOf = (tag: string): Bearer => ({
  getAttribute(name) {
    const start = tag.indexOf(` ${name}="`);
    const value = start + name.length + 3;
    return start < 0 ? null : decode(tag.slice(value, tag.indexOf('"', value)));
  },
});
