import { textOf } from './cell-text.ts';
import { isLabel, type Pair } from './pairs.ts';
import { cellsOf } from './span-grid.ts';
import { hasDigit } from './text.ts';

/** The pairs of a table that is a list of labels and values (one or two pairs a row); null where it is not. */
export function detailTable(table: Element): readonly Pair[] | null {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid = rows.map((row) => cellsOf(row)).filter((cells) => cells.length > 0);
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  if (table.querySelector(':scope > thead th, :scope > thead td') || grid.length > 60) return null;
  if ((width !== 2 && width !== 4) || (grid[0] && isSetApart(grid[0]))) return null;
  const pairs = grid.flatMap((cells) => pairsOf(cells));
  const told = pairs.filter(
    ({ label }) => label.localName === 'th' || /[:：]$/.test(textOf(label)) || /label/i.test(label.className),
  );
  const names = pairs.map(({ label }) => textOf(label));
  const worded =
    names.every((name) => isLabel(name) && !hasDigit(name)) && new Set(names).size === names.length;
  if (pairs.length === 0 || grid.some((cells) => cells.length === 3)) return null;
  return told.length * 3 >= pairs.length * 2 || (width === 2 && worded && grid.length <= 15) ? pairs : null;
}

type CellPair = { readonly label: Element; readonly value: Element };

const pairsOf = (cells: readonly Element[]): readonly CellPair[] =>
  [0, 2].flatMap((at) => {
    const [label, value] = [cells[at], cells[at + 1]];
    return label && value && textOf(label) ? [{ label, value }] : [];
  });

/** A first row of headers: all `th`, or all in emphasis, or classed as head. */
const isSetApart = (cells: readonly Element[]): boolean =>
  cells.length > 1 &&
  (cells.every((cell) => cell.localName === 'th') ||
    cells.every((cell) => cell.querySelector('b,strong') !== null) ||
    /head/i.test(cells[0]?.parentElement?.className ?? ''));
