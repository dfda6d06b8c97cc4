import { columnOf } from './column.ts';
import { attr, findDeep, parentOf } from './dom.ts';
import { indexNames } from './row-ids.ts';
import type { Line, Sheet } from './sheet.ts';
import { headerText, isFilterRow } from './table-headers.ts';

export const gridRoles = '[role=grid],[role=treegrid],[role=table]';
const cellRoles = '[role=gridcell],[role=cell],[role=rowheader],[role=columnheader],td,th';
const joinNames = [...indexNames, 'row-id', 'data-row-key', 'data-id'];
const columnNames = [
  'aria-colindex',
  'col-id',
  'data-colindex',
  'data-col-index',
  'data-field',
  'data-column-id',
];

/** A grid whose roles say what is a row and a cell; null where no row is found. */
export function ariaGrid(root: Element): Sheet | null {
  const rows = findDeep(root, '[role=row],tr:not([role])').filter((row) => {
    const owner = parentOf(row)?.closest(gridRoles);
    return !owner || owner === root || !root.contains(owner);
  });
  const heads = headRows(root, rows);
  const lines = joinHalves(rows.filter((row) => !isHead(row)));
  const headLines = joinHalves(heads);
  const position = columnPositions([headLines.at(-1), lines[0]]);
  const headers = headLines.map((line) => place(cellsOf(line), position, true));
  const first = lines[0] ? place(cellsOf(lines[0]), position, false) : [];
  const width = Math.max(0, first.length, ...headers.map((row) => row.length));
  const stated = Number(attr(root, 'aria-rowcount')) - headLines.length;
  if (width === 0) return null;
  return {
    kind: 'grid',
    root,
    columns: Array.from({ length: width }, (_, at) => {
      const over = new Set(headers.map((row) => row[at]));
      return columnOf(
        headers.at(-1)?.[at],
        first[at],
        [...over].flatMap((cell) => (cell && headerText(cell)) || []),
      );
    }),
    lines,
    ...(stated >= 0 && { stated }),
    spots: (line) => place(cellsOf(line), position, false),
  };
}

const isHead = (row: Element): boolean =>
  row.querySelector('[role=columnheader]')
    ? !row.querySelector('[role=gridcell],[role=cell],td:not([role])')
    : row.closest('thead') !== null || (row.querySelector('th') !== null && !row.querySelector('td,[role]'));

/** Header rows; column headers outside of any row make a row of their own: their container. */
function headRows(root: Element, rows: readonly Element[]): readonly Element[] {
  const heads = rows.filter((row) => isHead(row) && !isFilterRow(row));
  return heads.length > 0
    ? heads
    : [...new Set(findDeep(root, '[role=columnheader]').flatMap((cell) => parentOf(cell) ?? []))];
}

/** Pinned columns: what carries the same index in different containers is one row. In the order of the index. */
function joinHalves(rows: readonly Element[]): readonly Line[] {
  const name = joinNames.find((one) => rows.every((row) => row.hasAttribute(one))) ?? '';
  const joined = new Map<string, Element[]>();
  rows.forEach((row, at) => {
    const halves = joined.get(attr(row, name));
    if (halves?.every((half) => half.parentElement !== row.parentElement)) halves.push(row);
    else joined.set(halves || !name ? `#${at}` : attr(row, name), [row]);
  });
  const index = ([row]: readonly Element[]): number => Number(attr(row, 'aria-rowindex', 'row-index')) || 0;
  return [...joined.values()]
    .sort((a, b) => index(a) - index(b))
    .map((elements) => ({ elements, role: roleOf(elements[0]) }));
}

function roleOf(row: Element | undefined): Line['role'] {
  if (
    row?.closest(
      'tfoot,[class*=floating-bottom],[class*=pinned-bottom],[class*=pinnedRows--bottom],[class*=calcs-bottom]',
    )
  )
    return 'footer';
  return /group-?(row|header)|row-group|full-width/i.test(attr(row, 'class')) ? 'group' : null;
}

/** Cells of the row itself, whatever wraps them; not those of a table inside a cell. */
const cellsOf = ({ elements }: Line): readonly Element[] =>
  elements.flatMap((row) => {
    const outer = row.closest(cellRoles);
    return findDeep(row, cellRoles).filter((cell) => parentOf(cell)?.closest(cellRoles) === outer);
  });

type Positions = ((cell: Element) => number | undefined) | undefined;

/** By which attribute cells find their column, only where every cell has it; else they go by their order. */
function columnPositions(lines: readonly (Line | undefined)[]): Positions {
  const cells = lines.flatMap((line) => (line ? cellsOf(line) : []));
  const name = columnNames.find((one) => cells.every((cell) => cell.hasAttribute(one)));
  if (!name) return undefined;
  const found = [...new Set(cells.map((cell) => attr(cell, name)))];
  if (found.every((one) => /^\d+$/.test(one))) found.sort((a, b) => Number(a) - Number(b));
  const positions = new Map(found.map((one, at) => [one, at]));
  return (cell) => positions.get(attr(cell, name));
}

/** @param spread a cell over several columns stands over each (group headers) */
function place(cells: readonly Element[], position: Positions, spread: boolean): readonly (Element | null)[] {
  const placed: (Element | null)[] = [];
  let next = 0;
  for (const cell of cells) {
    const at = position?.(cell) ?? next;
    next = at + Math.min(Number(attr(cell, 'aria-colspan', 'colspan')) || 1, 200);
    for (let column = at; column < (spread ? next : at + 1); column++) placed[column] ??= cell;
  }
  return Array.from(placed, (cell) => cell ?? null);
}

/** Roles that promise rows. A native table counts only where its rows carry indexes or stand in for other elements. */
export const isAriaGrid = (element: Element): boolean =>
  element.localName === 'table'
    ? element.querySelector('tr[aria-rowindex],:not(tr)[role=row]') !== null
    : element.matches(gridRoles);
