import { isShown } from './shown.ts';

/** Children that can be seen and hold or may hold text. */
export const solidChildren = (element: Element): readonly Element[] => [...element.children].filter(isShown);

export const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join('')
    .trim();

/** The cells of a row without roles: what stands side by side in it, groups of columns opened. */
export function looseCells(row: Element): readonly Element[] {
  let at = row;
  for (let depth = 0; depth < 4; depth++) {
    const children = solidChildren(at);
    const only = children[0];
    if (children.length !== 1 || !only || ownText(at)) break;
    at = only;
  }
  return solidChildren(at).flatMap((cell) => (isColumnGroup(cell) ? looseCells(cell) : [cell]));
}

/** A box of cells rather than a cell: its children share tag and a class. */
function isColumnGroup(element: Element): boolean {
  const children = solidChildren(element);
  const [first, ...rest] = children;
  if (!first || rest.length === 0 || ownText(element)) return false;
  return [...first.classList].some((name) =>
    rest.every((child) => child.localName === first.localName && child.classList.contains(name)),
  );
}
