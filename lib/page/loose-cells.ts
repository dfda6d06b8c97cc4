import { isShown } from './shown.ts';

/** Children that can be seen. */
export const solid = (element: Element): readonly Element[] => [...element.children].filter(isShown);

/** The text that stands in an element itself, not in a child. */
export const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join('')
    .trim();

/** The cells of a row without roles: what stands side by side in it, boxes of columns opened. A list of rows has none. */
export function looseCells(row: Element): readonly Element[] {
  if (row.childElementCount > 100 || row.localName === 'table') return [];
  const children = solid(row);
  const [only] = children;
  if (children.length === 1 && only && !ownText(row) && only.childElementCount > 0) return looseCells(only);
  if (areAlike(children) && children.every(isColumnGroup)) return [];
  return children.flatMap((cell) => (isColumnGroup(cell) ? looseCells(cell) : [cell]));
}

/** Two or more of one tag that share a class. */
const areAlike = ([first, ...rest]: readonly Element[]): boolean =>
  first !== undefined &&
  rest.length > 0 &&
  [...first.classList].some((name) =>
    rest.every((one) => one.localName === first.localName && one.classList.contains(name)),
  );

/** A box of cells rather than a cell. */
const isColumnGroup = (element: Element): boolean => areAlike(solid(element)) && !ownText(element);
