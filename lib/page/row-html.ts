import { tellingAttributes } from './cell.ts';
import type { Spot } from './sheet.ts';
import { clean } from './text.ts';

const telling = new RegExp(` (${[...tellingAttributes, 'datetime', 'colspan', 'rowspan'].join('|')})="`);
const opening = /\s*<(t[dh])((?: [^\s=">]+="[^"]*")*)>/y;
const entities: { readonly [name: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
};
const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:amp|lt|gt|nbsp);/g, (name) => entities[name] ?? name) : text;

/**
 * The cells of a table row out of its serialisation, which costs one native call where reading node by node costs
 * one per cell. The standard says which four characters are escaped in text, so a cell without a tag inside and
 * without telling attributes is exactly its text; any other cell comes back as its element, to be read with care.
 * Null where the row is not that plain (a table inside a cell).
 */
export function textsOfRow(row: Element): readonly (string | Spot)[] | null {
  const html = row.innerHTML;
  if (html.includes('<table')) return null;
  const cells: (string | Spot)[] = [];
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    const open = opening.exec(html);
    if (!open) return html.slice(at).trim() === '' ? cells : null;
    const start = opening.lastIndex;
    const end = html.indexOf(`</${open[1]}>`, start);
    if (end < 0) return null;
    const inner = html.slice(start, end);
    const plain = !inner.includes('<') && !telling.test(open[2] ?? '');
    cells.push(plain ? clean(decode(inner)) : (row.children[cells.length] ?? null));
    at = end + 5;
  }
}
