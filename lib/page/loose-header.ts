import { looseCells, solid } from './loose-cells.ts';
import { clean, hasDigit, isWord } from './text.ts';
import { words } from './words.ts';

type Test = (cells: readonly Element[]) => boolean;

/** Whether a first row differs from the second as headers do: words over figures, and another class. */
export const isHead: (row: Element, next: Element) => boolean = (row, next) =>
  row.className !== next.className &&
  isWorded(looseCells(row)) &&
  (hasDigit(next.textContent) || words.headName.test(row.className));

const isWorded: Test = (cells) => {
  const texts = cells.map((cell) => clean(cell.textContent)).filter(Boolean);
  return (
    texts.length > 1 &&
    texts.some(isWord) &&
    texts.filter((text) => isWord(text) || words.daySpan.test(text)).length * 2 > texts.length &&
    texts.every((text) => text.length <= 120)
  );
};

const isSearched: Test = (cells) => cells.some((cell) => cell.querySelector(words.searchFields));

/** Headers kept in a container of their own before the rows' container. */
export const headBefore = (container: Element, width: number): Element | null =>
  beside(container, 'previousElementSibling', width, (cells) => isWorded(cells) && !isSearched(cells));

/** A totals row kept in a container of its own after the rows' container. */
export function footAfter(container: Element, width: number): readonly Element[] {
  const row = beside(container, 'nextElementSibling', width, (cells) =>
    cells.some((cell) => hasDigit(cell.textContent)),
  );
  return row ? [row] : [];
}

function beside(
  container: Element,
  way: 'previousElementSibling' | 'nextElementSibling',
  width: number,
  fits: Test,
): Element | null {
  let at: Element | null = container;
  for (let up = 0; at && up < 4 && at.localName !== 'body'; up++, at = at.parentElement) {
    let other = at[way];
    for (let steps = 0; other && steps < 3; steps++, other = other[way]) {
      const row = rowIn(other, width, fits, 4);
      if (row) return row;
    }
  }
  return null;
}

/** The row with so many cells in a container that holds little else (perhaps a row of search fields). */
function rowIn(element: Element, width: number, fits: Test, depth: number): Element | null {
  const children = solid(element);
  if (children.length > 3 || children.length === width || children.length === 1) {
    const cells = looseCells(element);
    if (cells.length === width && fits(cells)) return element;
  }
  if (depth === 0 || children.length > 3) return null;
  for (const child of children) {
    const row = rowIn(child, width, fits, depth - 1);
    if (row) return row;
  }
  return null;
}
