import type { Spot } from './sheet.ts';
import { displayOf, isShown, isSpare } from './shown.ts';
import { clean } from './text.ts';
import { words } from './words.ts';

/** The texts of the blocks inside an element, in order; one entry where it is a single line. */
export function textParts(element: Element): readonly string[] {
  const control = controlValue(element);
  if (control === null && (element.firstElementChild || element.shadowRoot)) {
    const parts = collect(element, false);
    return parts.length > 0 ? parts : collect(element, true);
  }
  const text = clean(control ?? element.textContent);
  return text ? [text] : [];
}

/** The document's text, not its rendering: blocks and lines joined by one blank. */
export const textOf = (element: Element | null | undefined): string =>
  element ? clean(textParts(element).join(' ')) : '';

/** The text at a spot: of the element, or the stretch of it that is meant. */
export const textAt = (spot: Spot): string => (spot instanceof Element ? textOf(spot) : (spot?.text ?? ''));

function collect(element: Element, withSpare: boolean): string[] {
  const parts: string[] = [];
  let open = '';
  const close = () => {
    const text = clean(open);
    if (text) parts.push(text);
    open = '';
  };
  const walk = (node: Node) => {
    for (const child of nodesOf(node)) {
      if (child instanceof Text) open += child.data;
      else if (child instanceof Element) enter(child);
    }
  };
  const enter = (child: Element) => {
    const apart = words.blockTag.exec(child.localName) || standsApart(child, open);
    if (!isShown(child) || (!withSpare && isSpare(child))) return;
    if (apart) close();
    const value = controlValue(child);
    if (value === null) walk(child);
    else open += value;
    if (apart) close();
  };
  walk(element);
  close();
  return parts;
}

function nodesOf(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  return (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes;
}

/** Two inline boxes glued together in the markup stand apart on screen, unless a number runs through both. */
function standsApart(element: Element, open: string): boolean {
  const text = element.textContent;
  if (!open || /\s$/.test(open) || /^\s/.test(text)) return false;
  const display = displayOf(element);
  if (words.inlineDisplay.exec(display)) return words.apartDisplay.test(displayOf(element.parentElement));
  return !(display.startsWith('inline') && words.figureLast.test(open) && words.figureFirst.test(text));
}

/** What a form control shows; null for anything else. Passwords and ticks are never read. */
export function controlValue(element: Element): string | null {
  if (element instanceof HTMLInputElement) return words.typedInput.exec(element.type) ? element.value : '';
  if (element instanceof HTMLTextAreaElement) return element.value;
  return element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.textContent ?? '') : null;
}
