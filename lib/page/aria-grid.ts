import { attr, findDeep, first, parentOf } from './dom.ts';
import { gridSheet } from './grid-sheet.ts';
import { isFilterRow } from './header-text.ts';
import type { Line, Sheet } from './sheet.ts';
import type { Position } from './span-grid.ts';
import { words } from './words.ts';

/** A grid whose roles say what is a row and a cell. */
export function ariaGrid(root: Element): Sheet {
  const rows = findDeep(root, words.rowRoles).filter((row) => {
    const owner = parentOf(row)?.closest(words.gridRoles) ?? root;
    return owner === root || !root.contains(owner);
  });
  const found = rows.filter((row) => isHead(row) && !isFilterRow(row));
  // Column headers outside of any row make a row of their own: their container.
  const loose = findDeep(root, words.columnHeads).flatMap((cell) => parentOf(cell) ?? []);
  const heads = joinHalves(found.length > 0 ? found : [...new Set(loose)]);
  const below = joinHalves(rows.filter((row) => !isHead(row)));
  const lines = below.filter(({ elements }) => !elements.some(isSearchRow));
  const stated = Number(attr(root, 'aria-rowcount')) - heads.length - (below.length - lines.length);
  return gridSheet({
    kind: 'grid',
    root,
    heads: heads.map(cellsOf),
    lines,
    cellsOf,
    position: positionIn([...heads.slice(-1), ...lines.slice(0, 1)].flatMap(cellsOf)),
    ...(stated >= 0 && { stated }),
  });
}

/** Fields under the headers; rows whose every cell can be edited have them, too. */
const isSearchRow = (row: Element): boolean => isFilterRow(row) && words.headName.test(row.className);

const isHead = (row: Element): boolean =>
  row.querySelector(words.columnHeads)
    ? !row.querySelector(words.dataCells)
    : row.closest('thead') !== null ||
      (row.querySelector('th') !== null && !row.querySelector(words.otherCells));

/** Pinned columns: what carries the same index in different containers is one row. In the order of the index. */
function joinHalves(rows: readonly Element[]): readonly Line[] {
  const name =
    [...words.indexNames, ...words.idNames].find((one) => rows.every((row) => row.hasAttribute(one))) ?? '-';
  const joined = new Map<string, Element[]>();
  rows.forEach((row, at) => {
    const key = attr(row, name);
    const halves = joined.get(key);
    if (halves?.every((half) => half.parentElement !== row.parentElement)) halves.push(row);
    else joined.set(halves || !key ? `#${at}` : key, [row]);
  });
  const index = ([row]: readonly Element[]): number => Number(attr(row, 'aria-rowindex', 'row-index')) || 0;
  return [...joined.values()]
    .sort((a, b) => index(a) - index(b))
    .map((elements) => ({ elements, role: roleOf(elements[0]) }));
}

function roleOf(row: Element | undefined): Line['role'] {
  if (row?.closest(words.pinnedRows)) return 'footer';
  return words.groupRow.exec(attr(row, 'class')) ? 'group' : null;
}

/** Cells of the row itself, whatever wraps them; not those of a table inside a cell. */
const cellsOf = ({ elements }: Line): readonly Element[] =>
  elements.flatMap((row) =>
    findDeep(row, words.cellRoles).filter(
      (cell) => parentOf(cell)?.closest(words.cellRoles) === row.closest(words.cellRoles),
    ),
  );

/** By which attribute cells find their column, only where every cell has it; else they go by their order. */
function positionIn(cells: readonly Element[]): Position {
  const name = words.columnNames.find((one) => cells.every((cell) => cell.hasAttribute(one)));
  if (!name) return undefined;
  const found = [...new Set(cells.map((cell) => attr(cell, name)))];
  if (found.every((one) => /^\d+$/.test(one))) found.sort((a, b) => Number(a) - Number(b));
  const positions = new Map(found.map((one, at) => [one, at]));
  return (cell) => positions.get(attr(cell, name));
}

/** Roles that promise rows. A native table counts only where its first rows carry indexes or are other elements. */
export const isAriaGrid = (element: Element): boolean =>
  element.localName === 'table'
    ? first(element, 500).some((one) => one.matches(words.gridTables))
    : element.matches(words.gridRoles);
