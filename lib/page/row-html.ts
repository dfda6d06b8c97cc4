import type { Spot } from './sheet.ts';
import { clean } from './text.ts';
import { telling } from './words.ts';

const opening = /\s*<(t[dh])((?: [^\s=">]+="[^"]*")*)>/y;
const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };

/**
 * The cells of a table row out of its serialisation, which costs one native call where reading node by node costs
 * one per cell. The standard says which four characters are escaped in text, so a cell without a tag inside and
 * without telling attributes is exactly its text; any other cell comes back as its element, to be read with care.
 * Null where the row is not that plain (a table inside a cell).
 */
export function textsOfRow(row: Element): readonly (string | Spot)[] | null {
  const html = row.innerHTML;
  const cells: (string | Spot)[] = [];
  for (let at = 0; !html.includes('<table'); ) {
    opening.lastIndex = at;
    const [, tag, attributes = ''] = opening.exec(html) ?? [];
    if (!tag) return html.slice(at).trim() ? null : cells;
    const start = opening.lastIndex;
    const end = html.indexOf(`</${tag}>`, start);
    if (end < 0) return null;
    const inner = html.slice(start, end);
    const plain = !inner.includes('<') && !telling.test(attributes);
    cells.push(plain ? clean(decode(inner)) : (row.children[cells.length] ?? null));
    at = end + 5;
  }
  return null;
}

const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(amp|lt|gt|nbsp);/g, (_, name: string) => entities[name] ?? '') : text;
