import { attributes, pageWords, plainElement } from '../page-words.ts';
import { addressOf } from './address.ts';
import { type Bearer, type Cell, clean, withAttributes } from './cell.ts';

const rowStart = new RegExp(`^<tr${attributes}>`);
const opening = new RegExp(`\\s*<t[dh](${attributes})>`, 'y');
const inside = new RegExp(`^\\s*${plainElement}\\s*$`);
const telling = new RegExp(` (${pageWords.names.toldNames.join('|')})="`);
const attribute = /([^\s=">]+)="([^"]*)"/g;
/** So short that no text in it is cut. */
const plainRow = /^[ -%'-~\u00c0-\u1fff\u20a0-\u20bf]{0,2000}$/;
const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  quot: '"',
};

/**
 * The cells of a row by its markup: each holds text, or one plain element that is shown (a link, a badge, a tick). The
 * standard says which characters a serialisation escapes, so what stands between two tags is exactly the text. Cells
 * that are a mere text stand as that. Empty where the markup is no such row.
 *
 * @param heads the opening tags that the rows before had in each column and that say nothing; kept by the caller
 * @param base what addresses of the page count from
 */
export function cellsOfMarkup(html: string, heads: string[], base: string): readonly (string | Cell)[] {
  const cells: (string | Cell)[] = [];
  const read = isTidy(html) ? asWritten : textOf;
  let at = html.startsWith('<tr>') ? 4 : (rowStart.exec(html)?.[0].length ?? html.length);
  while (at < html.length) {
    const column = cells.length;
    let head = heads[column] ?? '<';
    let tag = '';
    if (head === '<' || !html.startsWith(head, at)) {
      opening.lastIndex = at;
      [head = '', tag = ''] = opening.exec(html) ?? [];
      // White space after the last cell, or no row.
      if (!head) return html.slice(at).trim() ? [] : cells;
      if (!isTelling(tag)) heads[column] = head;
    }
    at += head.length;
    let end = html.indexOf('<', at);
    if (html.startsWith('</t', end)) {
      const text = read(html.slice(at, end));
      cells.push(isTelling(tag) ? withAttributes(text, [bearerOf(tag)], {}) : text);
    } else {
      end = html.indexOf(`</${head.trimStart().slice(1, 3)}>`, at);
      if (end < 0) return [];
      cells.push(cellAround(html.slice(at, end), tag, base));
    }
    at = end + 5;
  }
  return cells;
}

/** A cell that holds nothing but one element, and that nothing but text. */
function cellAround(inner: string, tag: string, base: string): string | Cell {
  const [, name, own = '', written = ''] = inside.exec(inner) ?? [];
  const text = textOf(written);
  const within = isTelling(own) ? [bearerOf(own)] : [];
  const bearers = [...(isTelling(tag) ? [bearerOf(tag)] : []), ...within];
  const href = name === 'a' ? addressOf(decoded(/ href="([^"]*)/.exec(own)?.[1] ?? ''), base) : undefined;
  if (bearers.length > 0) return withAttributes(text, bearers, { href });
  return href ? { text, href } : text;
}

const asWritten = (written: string): string => written;

/** Whether each text of a row reads as it is written: asked of a row at once, since most do. */
const isTidy = (html: string): boolean =>
  plainRow.test(html) && !html.includes('  ') && !html.includes('> ') && !html.includes(' <');

const textOf = (written: string): string => clean(decoded(written));

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(amp|lt|gt|nbsp|quot);/g, (_, name: string) => entities[name] ?? '')
    : text;

/** Whether a tag has attributes that add to its text. */
const isTelling = (tag: string): boolean => tag !== '' && telling.test(tag);

/** Attributes out of a tag's serialisation. */
const bearerOf = (tag: string): Bearer =>
  Object.fromEntries([...tag.matchAll(attribute)].map(([, name = '', value = '']) => [name, decoded(value)]));
