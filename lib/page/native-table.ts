import type { RowRole } from '../domain/reading.ts';
import { columnOf } from './column.ts';
import { attr } from './dom.ts';
import { textsOfRow } from './row-html.ts';
import { type Line, lineOf, type Sheet } from './sheet.ts';
import { isShown } from './shown.ts';
import { type Row, spanGrid } from './span-grid.ts';
import { countLeadingHeaders, headerTexts, isFilterRow } from './table-headers.ts';

/** A native table as a sheet: direct rows and cells only, whatever order its sections stand in. */
export function nativeTable(table: Element): Sheet {
  const head = rowsOf(table, 'thead');
  const rows = rowsOf(table, 'tbody');
  const foot = rowsOf(table, 'tfoot');
  const leading = head.length > 0 ? 0 : countLeadingHeaders(rows);
  const headRows = [...head, ...rows.slice(0, leading)].filter((row) => !isFilterRow(row));
  const body = rows.slice(leading);
  const headers = headerTexts(headRows);
  const over = spanGrid(headRows, true).at(-1) ?? [];
  const first = spanGrid(body.slice(0, 30), false);
  const width = Math.max(headers.length, ...[...first, ...spanGrid(foot, false)].map((row) => row.length));
  const under = first.find((row) => row.filter(Boolean).length === width) ?? [];
  const kept = Array.from({ length: width }, (_, at) => at).filter((at) =>
    isColumnShown([over[at], first[0]?.[at], under[at]]),
  );
  const spanned = table.querySelector('td[rowspan],th[rowspan]') && spannedRows(body);
  const spots = ({ elements: [row] }: Line): Row => {
    const cells = row ? (spanned?.get(row) ?? spanGrid([row], false)[0]) : [];
    return kept.map((at) => cells?.[at] ?? null);
  };
  return {
    kind: 'table',
    root: table,
    columns: kept.map((at) => columnOf(over[at], under[at], headers[at] ?? [])),
    lines: [
      ...body.map((row) => lineOf(row, roleOf(row, width))),
      ...foot.filter((row) => !isFilterRow(row)).map((row) => lineOf(row, 'footer')),
    ],
    spots,
    ...(!spanned &&
      kept.length === width && {
        texts({ elements: [row] }: Line) {
          const texts = row ? textsOfRow(row) : null;
          return texts?.length === width ? texts : null;
        },
      }),
  };
}

/** Rows of the sections of one kind; rows outside of any section belong to the body. */
const rowsOf = (table: Element, section: string): readonly Element[] =>
  [...table.children].flatMap((child) => {
    if (child.localName === 'tr') return section === 'tbody' ? [child] : [];
    return child.localName === section ? [...child.children].filter((row) => row.localName === 'tr') : [];
  });

function spannedRows(rows: readonly Element[]): ReadonlyMap<Element, Row> {
  const grid = spanGrid(rows, false);
  return new Map(rows.map((row, at) => [row, grid[at] ?? []]));
}

/** Columns hidden as a whole, in rows that are shown, hold helpers and not data. */
function isColumnShown(cells: Row | readonly (HTMLTableCellElement | null | undefined)[]): boolean {
  const real = cells.filter((cell) => cell?.parentElement && isShown(cell.parentElement));
  return real.length === 0 || real.some((cell) => cell && isShown(cell));
}

/** Rows that the markup sets apart: a single cell across, a class or scope that says group. */
function roleOf(row: Element, width: number): RowRole | null {
  const { firstElementChild: first, className } = row;
  const across =
    row.childElementCount === 1 && width > 1 && first instanceof HTMLTableCellElement && first.colSpan > 1;
  const named =
    className && /(^|[\s_-])(group|grp)[_-]?(header|row|title|head|start)|row-?group/i.test(className);
  return across || named || (first?.localName === 'th' && /group/.test(attr(first, 'scope')))
    ? 'group'
    : null;
}
