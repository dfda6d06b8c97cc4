import { attr } from './dom.ts';
import { isShown } from './shown.ts';

/** Children that can be seen. */
export const solid = (element: Element): readonly Element[] => [...element.children].filter(isShown);

/** The text that stands in an element itself, not in a child. */
export const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join('')
    .trim();

/** The cells of a row without roles: what stands side by side in it, boxes of columns opened. */
export function looseCells(row: Element): readonly Element[] {
  if (row.childElementCount > 100 || row.localName === 'table') return [];
  const children = solid(row);
  const [only] = children;
  if (children.length === 1 && only && !ownText(row) && only.childElementCount > 0) return looseCells(only);
  return children.flatMap((cell) => (isColumnGroup(cell) ? looseCells(cell) : [cell]));
}

/** A box of cells rather than a cell: its children share tag and a class. */
function isColumnGroup(element: Element): boolean {
  const [first, ...rest] = solid(element);
  return (
    first !== undefined &&
    rest.length > 0 &&
    !ownText(element) &&
    [...first.classList].some((name) =>
      rest.every((one) => one.localName === first.localName && one.classList.contains(name)),
    )
  );
}

export const kindOf = (cell: Element): string => `${cell.localName}.${attr(cell, 'class')}`;
