import { addressOf } from './address.ts';
import { textAt, textOf, textParts } from './cell-text.ts';
import { all, attr, type Bearer } from './dom.ts';
import { elementOf, type Spot } from './sheet.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';
import { words } from './words.ts';

/** One cell as read; what is absent is empty or undefined. */
export type Cell = {
  readonly text: string;
  readonly title?: string | undefined;
  readonly href?: string | undefined;
  readonly datetime?: string | undefined;
  readonly value?: string | undefined;
  readonly parts?: readonly string[] | undefined;
};

/** Reads one cell: its text, and what its markup knows beyond the text. */
export function readCell(spot: Spot): Cell {
  const element = elementOf(spot);
  if (!element) return { text: '' };
  const parts = spot instanceof Element ? textParts(spot) : [];
  const text = spot instanceof Element ? clean(parts.join(' ')) : textAt(spot);
  // The cell, and what inside it carries the cell's whole text: their attributes speak for the cell.
  const inner = all(element, words.carriers).filter((one) => isShown(one) && (!text || textOf(one) === text));
  return cellOf(text, [element, ...inner.slice(0, 20)], {
    title: text ? '' : clean(attr(element.querySelector('img[alt]'), 'alt')),
    href: [element, ...all(element, 'a')].map((one) => addressOf(one, element)).find(Boolean),
    value: textOf(element.matches(words.controls) ? element : element.querySelector(words.controls)),
    parts: parts.length > 1 ? parts : undefined,
  });
}

/** A cell of this text, with what the attributes of its bearers add. */
export const cellOf = (text: string, bearers: readonly Bearer[], known: Omit<Cell, 'text'>): Cell => ({
  text,
  title: titleOf(bearers, text) || known.title || undefined,
  href: known.href,
  datetime: bearers.map((one) => attr(one, 'datetime')).find(Boolean),
  value: known.value || bearers.map(rawValue).find(Boolean) || undefined,
  parts: known.parts,
});

function titleOf(bearers: readonly Bearer[], text: string): string | undefined {
  const told = !text || words.cutEnd.exec(text) ? [...words.tipNames, 'aria-label'] : words.tipNames;
  for (const bearer of bearers) {
    for (const name of told) {
      const title = clean(attr(bearer, name));
      if (title && title !== text && !/<\w/.test(title)) return title;
    }
  }
  return undefined;
}

/** A machine's value; of `status,=,Overdue` what stands after the second comma. */
const rawValue = (bearer: Bearer): string =>
  clean(attr(bearer, ...words.rawNames)).replace(words.valueLead, '');
