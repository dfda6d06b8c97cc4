import { columnKey } from './column-key.ts';
import { findDeep, parentOf } from './deep.ts';
import { indexAttributes } from './row-ids.ts';
import type { Line, Sheet, Spot } from './sheet.ts';
import { headerText } from './table-headers.ts';

const cellSelector = '[role=gridcell],[role=cell],[role=rowheader],[role=columnheader],td,th';
const joinAttributes = [...indexAttributes, 'row-id', 'data-row-key', 'data-id'];
const columnAttributes = [
  'aria-colindex',
  'col-id',
  'data-colindex',
  'data-col-index',
  'data-field',
  'data-column-id',
];

/** A grid whose roles say what is a row and a cell; null where no row is found. */
export function ariaGrid(root: Element): Sheet | null {
  const rows = findDeep(root, '[role=row],tr:not([role])').filter(
    (row) => row.getAttribute('aria-hidden') !== 'true' && !inInner(row, root),
  );
  const heads = headerRows(root, rows);
  const body = rows.filter((row) => !heads.includes(row) && !isHeader(row));
  if (heads.length + body.length === 0) return null;
  const lines = joinHalves(body);
  const headLines = joinHalves(heads);
  const position = columnPositions(headLines, lines);
  const headers = headLines.map((line) => place(cellsOfLine(line), position, true));
  const first = lines[0] ? place(cellsOfLine(lines[0]), position, false) : [];
  const width = Math.max(first.length, ...headers.map((row) => row.length));
  const count = Number(root.getAttribute('aria-rowcount') ?? Number.NaN);
  return {
    kind: 'grid',
    root,
    columns: Array.from({ length: width }, (_, column) => ({
      headers: [...new Set(headers.map((row) => row[column]))].flatMap((cell) =>
        cell ? headerText(cell) || [] : [],
      ),
      key: columnKey(headers.at(-1)?.[column], first[column]),
    })),
    lines,
    statedRows: count > 0 ? Math.max(0, count - headLines.length) : null,
    spots: (line): readonly Spot[] => place(cellsOfLine(line), position, false),
  };
}

/** Rows of a grid inside a cell are that grid's own. */
const inInner = (row: Element, root: Element): boolean => {
  const owner = row.parentElement?.closest('[role=grid],[role=treegrid],[role=table]');
  return owner !== null && owner !== undefined && owner !== root && root.contains(owner);
};

const isHeader = (row: Element): boolean =>
  row.querySelector('[role=columnheader]') !== null
    ? row.querySelector('[role=gridcell],[role=cell],td:not([role])') === null
    : row.closest('thead') !== null ||
      (row.querySelector('th') !== null && row.querySelector('td,[role]') === null);

/** Header rows; column headers outside any row make a row of their own: their container. */
function headerRows(root: Element, rows: readonly Element[]): readonly Element[] {
  const found = rows.filter(isHeader);
  if (found.length > 0) return found.filter((row) => !isSearchRow(row));
  const loose = findDeep(root, '[role=columnheader]').flatMap((cell) => parentOf(cell) ?? []);
  return [...new Set(loose)];
}

const isSearchRow = (row: Element): boolean =>
  row.querySelector('input:not([type=checkbox]),select') !== null &&
  ![...row.querySelectorAll(cellSelector)].some(
    (cell) => cell.querySelector('input,select,button') === null && headerText(cell) !== '',
  );

/** Pinned columns: what carries the same index in different containers is one row. */
function joinHalves(rows: readonly Element[]): readonly Line[] {
  const name = joinAttributes.find((one) => rows.length > 0 && rows.every((row) => row.hasAttribute(one)));
  const joined = new Map<string, Element[]>();
  rows.forEach((row, at) => {
    const key = (name && row.getAttribute(name)) || `#${at}`;
    const halves = joined.get(key);
    if (!halves) joined.set(key, [row]);
    else if (halves.every((half) => half.parentElement !== row.parentElement)) halves.push(row);
    else joined.set(`${key}#${at}`, [row]);
  });
  return [...joined.values()]
    .map((elements): Line => ({ elements, role: roleOf(elements[0]) }))
    .sort((a, b) => indexOf(a) - indexOf(b));
}

/** Virtual rows stand in the order they were made: only their index tells where they belong. */
const indexOf = (line: Line): number =>
  Number(
    line.elements[0]?.getAttribute('aria-rowindex') ?? line.elements[0]?.getAttribute('row-index') ?? 0,
  ) || 0;

function roleOf(row: Element | undefined): Line['role'] {
  if (!row) return null;
  if (
    row.closest(
      'tfoot,[class*=floating-bottom],[class*=pinned-bottom],[class*=pinnedRows--bottom],[class*=calcs-bottom]',
    )
  ) {
    return 'footer';
  }
  return /group-?(row|header)|row-group|full-width-row/i.test(row.className) ? 'group' : null;
}

const cellsOfLine = (line: Line): readonly Element[] =>
  line.elements.flatMap((row) => {
    const cells = findDeep(row, cellSelector);
    const nested = row.querySelector('table,[role=grid],[role=table]') !== null;
    return cells.filter(
      (cell) => !nested || cell.parentElement?.closest(cellSelector) === row.closest(cellSelector),
    );
  });

/** Null: by position. */
type Positions = ((cell: Element) => number | undefined) | null;

/** By which attribute cells of a row find their column; only where every cell has it. */
function columnPositions(heads: readonly Line[], lines: readonly Line[]): Positions {
  const all = [heads.at(-1), lines[0]].flatMap((line) => (line ? cellsOfLine(line) : []));
  const name = columnAttributes.find((one) => all.length > 0 && all.every((cell) => cell.hasAttribute(one)));
  if (!name) return null;
  const found = [...new Set(all.map((cell) => cell.getAttribute(name) ?? ''))];
  const ordered = found.every((one) => /^\d+$/.test(one))
    ? found.sort((a, b) => Number(a) - Number(b))
    : found;
  const positions = new Map(ordered.map((one, at) => [one, at]));
  return (cell) => positions.get(cell.getAttribute(name) ?? '');
}

/** @param spread a cell over several columns stands over each (group headers) */
function place(cells: readonly Element[], position: Positions, spread: boolean): readonly (Element | null)[] {
  const placed: (Element | null)[] = [];
  let next = 0;
  for (const cell of cells) {
    const at = position ? (position(cell) ?? next) : next;
    const span = Number(cell.getAttribute('aria-colspan') ?? cell.getAttribute('colspan') ?? 1) || 1;
    for (let offset = 0; offset < Math.min(span, 200); offset++) {
      if (offset === 0 || spread) placed[at + offset] ??= cell;
    }
    next = at + span;
  }
  return Array.from(placed, (cell) => cell ?? null);
}
