import { textOf } from './cell-text.ts';
import { looseCells, solidChildren } from './repeated-cells.ts';
import { clean, hasDigit, hasLetter } from './text.ts';

export type LooseHeader = { readonly row: Element; readonly cells: readonly Element[] };

/** Whether a first row differs from the second as headers do: words over figures, and another class. */
export function looksLikeHead(row: Element, next: Element | undefined): boolean {
  if (!next || row.className === next.className) return false;
  return isWorded(looseCells(row)) && (hasDigit(next.textContent ?? '') || /head/i.test(row.className));
}

function isWorded(cells: readonly Element[]): boolean {
  const texts = cells.map((cell) => clean(cell.textContent ?? '')).filter((text) => text);
  const words = texts.filter((text) => hasLetter(text) && !hasDigit(text));
  return texts.length > 1 && words.length * 2 > texts.length && texts.every((text) => text.length <= 120);
}

/** Headers kept in a container of their own before the rows' container. */
export function headBefore(container: Element, width: number): LooseHeader | null {
  let at: Element | null = container;
  for (let depth = 0; at && depth < 4 && at.localName !== 'body'; depth++, at = at.parentElement) {
    for (
      let before = at.previousElementSibling, steps = 0;
      before && steps < 3;
      before = before.previousElementSibling
    ) {
      steps++;
      const row = rowIn(before, width, (cells) => isWorded(cells) && !cells.some(isSearch), 4);
      if (row) return { row, cells: looseCells(row) };
    }
  }
  return null;
}

/** A totals row kept in a container of its own after the rows' container. */
export function footAfter(container: Element, width: number): readonly Element[] {
  let at: Element | null = container;
  for (let depth = 0; at && depth < 3 && at.localName !== 'body'; depth++, at = at.parentElement) {
    const after = at.nextElementSibling;
    const row = after && rowIn(after, width, (cells) => cells.some((cell) => hasDigit(textOf(cell))), 3);
    if (row) return [row];
  }
  return [];
}

const isSearch = (cell: Element): boolean => cell.querySelector('input:not([type=checkbox]),select') !== null;

/** The row with so many cells in a container that holds this one row (and perhaps one of search fields). */
function rowIn(
  element: Element,
  width: number,
  fits: (cells: readonly Element[]) => boolean,
  depth: number,
): Element | null {
  const cells = looseCells(element);
  if (cells.length === width && fits(cells)) return element;
  const children = solidChildren(element);
  if (depth === 0 || children.length > 3) return null;
  for (const child of children) {
    const row = rowIn(child, width, fits, depth - 1);
    if (row) return row;
  }
  return null;
}
