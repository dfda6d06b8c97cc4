import { isShown, isSpare, styleOf } from './shown.ts';
import { clean, hasDigit, hasLetter } from './text.ts';

const blocks = new Set(
  'address article blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p section table tbody td tr ul'.split(
    ' ',
  ),
);

type Pieces = { parts: string[]; open: string };

/** The texts of the blocks inside an element, in order; one entry where it is a single line. */
export function textParts(element: Element): readonly string[] {
  const control = controlValue(element);
  if (control !== null || (!element.firstElementChild && !element.shadowRoot)) {
    const text = clean(control ?? element.textContent ?? '');
    return text ? [text] : [];
  }
  const parts = collect(element, false);
  return parts.length > 0 ? parts : collect(element, true);
}

/** The document's text, not its rendering: blocks and lines joined by one blank. */
export const textOf = (element: Element): string => clean(textParts(element).join(' '));

function collect(element: Element, withSpare: boolean): string[] {
  const pieces: Pieces = { parts: [], open: '' };
  walk(element, pieces, withSpare);
  close(pieces);
  return pieces.parts;
}

function walk(node: Element | ShadowRoot, pieces: Pieces, withSpare: boolean): void {
  for (const child of nodesOf(node)) {
    if (child instanceof Text) pieces.open += child.data;
    else if (child instanceof Element) enter(child, pieces, withSpare);
  }
}

function enter(element: Element, pieces: Pieces, withSpare: boolean): void {
  if (element.localName === 'br') close(pieces);
  if (!isShown(element) || isIcon(element) || (!withSpare && isSpare(element))) return;
  const value = controlValue(element);
  const block = blocks.has(element.localName) || standsApart(element, pieces);
  if (block) close(pieces);
  if (value !== null) pieces.open += value;
  else walk(element, pieces, withSpare);
  if (block) close(pieces);
}

function nodesOf(node: Element | ShadowRoot): Iterable<Node> {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return assigned.length > 0 ? assigned : node.childNodes;
  }
  return node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
}

function close(pieces: Pieces): void {
  const text = clean(pieces.open);
  if (text) pieces.parts.push(text);
  pieces.open = '';
}

/** Two inline boxes glued together in the markup stand apart on screen, unless a number runs through both. */
function standsApart(element: Element, pieces: Pieces): boolean {
  if (!pieces.open || /\s$/.test(pieces.open)) return false;
  const text = element.textContent ?? '';
  if (/^\s/.test(text)) return false;
  const display = styleOf(element)?.display ?? 'inline';
  if (display === 'inline' || display === 'contents') {
    const parent = element.parentElement;
    return parent !== null && /flex|grid/.test(styleOf(parent)?.display ?? '');
  }
  return !(display.startsWith('inline') && /[\d.,'’]$/.test(pieces.open) && /^[\d.,'’]/.test(text));
}

const isIcon = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' &&
  !hasDigit(element.textContent ?? '') &&
  !hasLetter(element.textContent ?? '');

const unread = new Set(
  'checkbox radio hidden password submit button reset image file color range'.split(' '),
);

/** What a form control shows; null for anything else. Passwords and ticks are never read. */
export function controlValue(element: Element): string | null {
  if (element instanceof HTMLInputElement) return unread.has(element.type) ? '' : element.value;
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.textContent ?? '';
  return null;
}
