import { addressOf } from './address.ts';
import { type Cell, cellOf, readCell } from './cell.ts';
import type { Bearer } from './dom.ts';
import { isShown } from './shown.ts';
import { clean, isTidy } from './text.ts';
import { words } from './words.ts';

const opening = /\s*<t[dh]((?: [^\s=">]+="[^"]*")*)>/y;
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
  const decode = html.includes('&') ? decoded : asIs;
  // One look at the whole row saves one at each of its cells.
  const tidy = decode === asIs && isTidy(html);
  const cells: (string | Cell)[] = [];
  let at = 0;
  let cell: Element | null = null;
  let reached = -1;
  const reach = (column: number): Element | null => {
    for (; reached < column; reached++) cell = cell ? cell.nextElementSibling : row.firstElementChild;
    return cell;
  };
  while (cells.length < count) {
    const column = cells.length;
    let head = plain[column] ?? '<';
    let tag = '';
    if (head === '<' || !html.startsWith(head, at)) {
      opening.lastIndex = at;
      [head = '', tag = ''] = opening.exec(html) ?? [];
      if (!head || / (colspan|href)=/.test(tag)) return null;
      if (!words.telling.test(tag)) plain[column] = head;
    }
    at += head.length;
    let end = html.indexOf('<', at);
    if (html.startsWith('</t', end)) {
      const written = html.slice(at, end);
      // White space at its ends the tags around it hide.
      const text = tidy && written.trim() === written ? written : clean(decode(written));
      cells.push(tag && words.telling.test(tag) ? cellOf(text, [bearerOf(tag)], {}) : text);
    } else {
      end = html.indexOf(`</${head.trimStart().slice(1, 3)}>`, at);
      cells.push(cellAround(html.slice(at, end), tag, row, () => reach(column)) ?? readCell(reach(column)));
    }
    at = end + 5;
  }
  // Cells of a table inside, or text of a script that looks like a tag, do not add up.
  return html.slice(at).trim() ? null : cells;
}
/** A cell that holds nothing but one element, and that nothing but text. Null where it holds more. */
function cellAround(
  inner: string,
  tag: string,
  row: Element,
  cell: () => Element | null,
): string | Cell | null {
  const [, name, own = '', written = ''] = words.plainInner.exec(inner) ?? [];
  if (!name) return null;
  const href = name === 'a' ? addressOf(bearerOf(own), row) : undefined;
  const text = clean(decoded(written));
  const around = words.telling.test(tag) ? [bearerOf(tag)] : [];
  const within = words.telling.test(own) ? [bearerOf(own)] : [];
  const bearers = [...around, ...within];
  if (!text && bearers.length === 0) return href ? { text, href } : '';
  if (!text && within.length === 0) return cellOf('', around, { href });
  const element = cell()?.firstElementChild;
  if (!element || element.shadowRoot) return null;
  if (!isShown(element)) return cellOf('', around, { href });
  return bearers.length > 0 ? cellOf(text, bearers, { href }) : { text, href };
}

const asIs = (text: string): string => text;

const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|nbsp|quot);/g, (_, name: string) => entities[name] ?? '');

/** Attributes out of a tag's serialisation. */
const bearerOf = (tag: string): Bearer => ({
  getAttribute(name) {
    const start = tag.indexOf(` ${name}="`);
    const value = start + name.length + 3;
    return start < 0 ? null : decoded(tag.slice(value, tag.indexOf('"', value)));
  },
});
