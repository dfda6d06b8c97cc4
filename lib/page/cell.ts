import { controlValue, textOf, textParts } from './cell-text.ts';
import { elementOf, type Spot } from './sheet.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';

/** One cell as read; what is absent is left out. */
export type Cell = {
  readonly text: string;
  readonly title?: string | undefined;
  readonly href?: string | undefined;
  readonly datetime?: string | undefined;
  readonly value?: string | undefined;
  readonly parts?: readonly string[] | undefined;
};

const tips = ['title', 'data-tooltip', 'data-ns-tooltip', 'data-original-title', 'data-bs-original-title'];
const raws = ['data-value', 'data-sort', 'data-order', 'data-raw', 'data-sort-value', 'data-sort-order'];
const rawRest = ['data-raw-value', 'data-amount', 'data-timestamp', 'data-filter'];

/** Attributes that make a cell more than its text; for asking once whether a table has any such cell. */
export const tellingAttributes: readonly string[] = [...tips, ...raws, ...rawRest, 'aria-label'];
const carriers = tellingAttributes.map((name) => `[${name}]`).join();

/** Reads one cell: its text, and what its markup knows beyond the text. */
export function readCell(spot: Spot): Cell {
  const element = elementOf(spot);
  if (!element) return { text: '' };
  const parts = spot instanceof Element ? textParts(spot) : [];
  const text = clean(spot instanceof Element ? parts.join(' ') : (spot?.text ?? ''));
  const bearers = bearersOf(element, text);
  return {
    text,
    title: titleOf(element, bearers, text),
    href: linkOf(element),
    datetime: find(element, '[datetime]')?.getAttribute('datetime')?.slice(0, 60) ?? undefined,
    value: rawValue(element, bearers),
    parts: parts.length > 1 ? parts : undefined,
  };
}

const find = (element: Element, selector: string): Element | null =>
  element.matches(selector) ? element : element.querySelector(selector);

/** The cell, and what inside it carries the cell's whole text: their attributes speak for the cell. */
function bearersOf(element: Element, text: string): readonly Element[] {
  if (!element.firstElementChild) return [element];
  const inner = [...element.querySelectorAll(carriers)].slice(0, 20);
  return [element, ...inner.filter((one) => isShown(one) && (!text || textOf(one) === text))];
}

function titleOf(element: Element, bearers: readonly Element[], text: string): string | undefined {
  const short = text === '' || /(…|\.\.\.|\(more\.\.\.\))$/.test(text);
  for (const bearer of bearers) {
    for (const name of short ? [...tips, 'aria-label'] : tips) {
      const title = clean(bearer.getAttribute(name) ?? '');
      if (title && title !== text && !/<\w/.test(title)) return title;
    }
  }
  const alt = text ? '' : clean(element.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  return alt || undefined;
}

function rawValue(element: Element, bearers: readonly Element[]): string | undefined {
  const control = find(element, 'input,select,textarea');
  const typed = control ? clean(controlValue(control) ?? '') : '';
  if (typed) return typed;
  for (const bearer of bearers) {
    for (const name of [...raws, ...rawRest]) {
      const raw = bearer.getAttribute(name);
      if (raw === null) continue;
      const value = clean(name === 'data-filter' ? filterValue(raw) : raw);
      if (value && value.length <= 200) return value;
    }
  }
  return undefined;
}

/** `status,=,Overdue` → `Overdue`. */
const filterValue = (raw: string): string => raw.split(',').slice(2).join(',');

function linkOf(element: Element): string | undefined {
  if (element instanceof HTMLAnchorElement) return address(element, 'href');
  for (const link of element.querySelectorAll('a[href]')) {
    const href = address(link, 'href');
    if (href) return href;
  }
  return undefined;
}

/** An address from an attribute, made absolute; only kinds that are safe to open. */
export function address(element: Element, attribute: string): string | undefined {
  const raw = element.getAttribute(attribute)?.trim();
  if (!raw || raw === '#' || raw.length > 2000 || !URL.canParse(raw, element.baseURI)) return undefined;
  const url = new URL(raw, element.baseURI);
  return /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}
