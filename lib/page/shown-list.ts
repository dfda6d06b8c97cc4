import { all } from './dom.ts';
import { gridSheet } from './grid-sheet.ts';
import { looseCells } from './loose-cells.ts';
import { headBefore } from './loose-header.ts';
import { lineOf, type Sheet } from './sheet.ts';
import { isShown } from './shown.ts';

/** A list whose rows and cells are named by selectors: its user pointed at it. Null where no row matches any more. */
export function shownList(root: Element, rows: string, cells: string): Sheet | null {
  const found = all(root, rows).filter(isShown);
  const [first] = found;
  if (!first) return null;
  const head = headBefore(root, all(first, cells).length);
  return gridSheet({
    kind: 'grid',
    root,
    heads: head ? [looseCells(head)] : [],
    lines: found.map((row) => lineOf(row)),
    cellsOf: ({ elements: [row] }) => (row ? all(row, cells) : []),
  });
}
