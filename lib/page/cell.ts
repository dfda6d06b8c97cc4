import type { SentCell } from '../messages/contract.ts';
import { textAt, textOf, textParts } from './cell-text.ts';
import { all, attr } from './dom.ts';
import { elementOf, type Spot } from './sheet.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';
import { words } from './words.ts';

/** What is longer is cut where it is understood. */
const enough = 2001;

/** Reads one cell: its text, and what its markup knows beyond the text. */
export function readCell(spot: Spot): SentCell {
  const element = elementOf(spot);
  if (!element) return { text: '' };
  const parts = spot instanceof Element ? textParts(spot) : [];
  const text = spot instanceof Element ? clean(parts.join(' ')) : textAt(spot);
  // The cell, and what inside it carries the cell's whole text: their attributes speak for the cell.
  const inner = all(element, words.carriers).filter((one) => isShown(one) && (!text || textOf(one) === text));
  const told = [element, ...inner.slice(0, 20)].map((one) =>
    [...one.attributes].flatMap(({ name, value }) =>
      words.toldNames.includes(name) && value ? [[name, value.slice(0, enough)] as const] : [],
    ),
  );
  return {
    text,
    parts: parts.length > 1 ? parts : undefined,
    hrefs: some([element, ...all(element, 'a')].flatMap((one) => linkOf(one, 'href')).slice(0, 20)),
    told: some(told.filter(({ length }) => length > 0)),
    value: textOf(element.matches(words.controls) ? element : element.querySelector(words.controls)),
    alt: text ? '' : attr(element.querySelector('img[alt]'), 'alt').slice(0, enough),
  };
}

/** The address in the first of these attributes, as written; none where it leads nowhere. */
export const linkOf = (element: Element, ...names: readonly string[]): readonly string[] =>
  attr(element, ...names).match(words.linkAddress) ?? [];

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
