import { textAt, textOf, textParts } from './cell-text.ts';
import { all, attr } from './dom.ts';
import { elementOf, type Spot } from './sheet.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';
import { carriers, controls, cutEnd, rawNames, safeScheme, tipNames, valueLead } from './words.ts';

/** One cell as read; what is absent is left out. */
export type Cell = {
  readonly text: string;
  readonly title?: string;
  readonly href?: string;
  readonly datetime?: string;
  readonly value?: string;
  readonly parts?: readonly string[];
};

/** Reads one cell: its text, and what its markup knows beyond the text. */
export function readCell(spot: Spot): Cell {
  const element = elementOf(spot);
  if (!element) return { text: '' };
  const parts = spot instanceof Element ? textParts(spot) : [];
  const text = spot instanceof Element ? clean(parts.join(' ')) : textAt(spot);
  // The cell, and what inside it carries the cell's whole text: their attributes speak for the cell.
  const inner = all(element, carriers).filter((one) => isShown(one) && (!text || textOf(one) === text));
  const bearers = [element, ...inner.slice(0, 20)];
  const found = {
    title: titleOf(bearers, text) || (text ? '' : clean(attr(element.querySelector('img[alt]'), 'alt'))),
    href: linkOf(element),
    datetime: bearers.map((one) => attr(one, 'datetime')).find(Boolean),
    value:
      textOf(element.matches(controls) ? element : element.querySelector(controls)) ||
      bearers.map(rawValue).find(Boolean),
    parts: parts.length > 1 && parts,
  };
  return { text, ...Object.fromEntries(Object.entries(found).filter(([, value]) => value)) };
}

function titleOf(bearers: readonly Element[], text: string): string | undefined {
  const told = !text || cutEnd.exec(text) ? [...tipNames, 'aria-label'] : tipNames;
  return bearers
    .flatMap((bearer) => told.map((name) => clean(attr(bearer, name))))
    .find((title) => title && title !== text && !/<\w/.test(title));
}

/** A machine's value; of `status,=,Overdue` what stands after the second comma. */
const rawValue = (element: Element): string => clean(attr(element, ...rawNames)).replace(valueLead, '');

const linkOf = (element: Element): string | undefined =>
  [element, ...all(element, 'a')].map((one) => address(one, 'href')).find(Boolean);

/** An address from an attribute, made absolute; only kinds that are safe to open. */
export function address(element: Element, ...attributes: readonly string[]): string | undefined {
  const raw = attr(element, ...attributes);
  const url = raw && raw !== '#' && raw.length <= 2000 ? URL.parse(raw, element.baseURI) : null;
  return url && safeScheme.exec(url.protocol) ? url.href : undefined;
}
