import type { Hooks } from '../domain/hooks.ts';
import { ariaGrid } from './aria-grid.ts';
import { columnKey } from './column-key.ts';
import { findDeep, select } from './deep.ts';
import { nativeTable } from './native-table.ts';
import { repeatedGrid } from './repeated.ts';
import type { Sheet } from './sheet.ts';
import { isShown } from './shown.ts';
import { headerText } from './table-headers.ts';

/** A region whose root a site profile names; null where nothing in it reads as rows. */
export function hookedSheet(root: Element, hooks: Hooks): Sheet | null {
  const rows = hooks.rows && hooks.cells ? select(root, hooks.rows).filter(isShown) : [];
  if (rows.length > 0) return namedRows(root, rows, hooks.cells ?? '');
  if (root.localName === 'table') return nativeTable(root);
  if (root.matches('[role=grid],[role=treegrid],[role=table]')) return ariaGrid(root);
  return findDeep(root, 'table,[role=grid],[role=treegrid]').length > 0 ? null : repeatedGrid(root);
}

function namedRows(root: Element, rows: readonly Element[], cells: string): Sheet {
  const heads = findDeep(root, 'thead th,thead td,[role=columnheader]');
  const first = select(rows[0] ?? root, cells);
  const width = Math.max(heads.length, first.length);
  return {
    kind: 'grid',
    root,
    columns: Array.from({ length: width }, (_, at) => {
      const text = heads[at] ? headerText(heads[at]) : '';
      return { headers: text ? [text] : [], key: columnKey(heads[at], first[at]) };
    }),
    lines: rows.map((row) => ({ elements: [row], role: row.closest('tfoot') ? 'footer' : null })),
    statedRows: null,
    spots(line) {
      const found = line.elements[0] ? select(line.elements[0], cells) : [];
      return Array.from({ length: width }, (_, at) => found[at] ?? null);
    },
  };
}
