import type { RowRole } from '../domain/reading.ts';
import { cellLabel, columnKey } from './column-key.ts';
import { textsOfRow } from './row-html.ts';
import type { Line, Sheet, Spot } from './sheet.ts';
import { isShown } from './shown.ts';
import { cellsOf, type Row, spanGrid } from './span-grid.ts';
import { countLeadingHeaders, headerTexts, isFilterRow } from './table-headers.ts';
import { cleanHeader } from './text.ts';

type Sections = { readonly head: Element[]; readonly body: Element[]; readonly foot: Element[] };

/** A native table as a sheet: direct rows and cells only, whatever order its sections stand in. */
export function nativeTable(table: Element): Sheet {
  const { head, body, foot } = sections(table);
  const leading = head.length > 0 ? 0 : countLeadingHeaders(body);
  const headRows = (head.length > 0 ? head : body.slice(0, leading)).filter((row) => !isFilterRow(row));
  const data = body.slice(leading);
  const headers = headerTexts(headRows);
  const width = Math.max(headers.length, widest(data), widest(foot));
  const kept = shownColumns(headRows, data, width);
  const lines = [
    ...data.map((row): Line => ({ elements: [row], role: roleOf(row, width) })),
    ...foot.filter((row) => !isFilterRow(row)).map((row): Line => ({ elements: [row], role: 'footer' })),
  ];
  const spanned = table.querySelector(':is(td,th)[rowspan]') ? spannedRows([data, foot]) : null;
  const pick = <T>(cells: readonly T[]): readonly (T | null)[] => kept.map((column) => cells[column] ?? null);
  const plain = spanned === null && kept.length === width;
  const row = (line: Line): Row =>
    line.elements[0] ? (spanned?.get(line.elements[0]) ?? spanGrid([line.elements[0]], false)[0] ?? []) : [];
  return {
    kind: 'table',
    root: table,
    columns: columns(headRows, data, headers, kept),
    lines,
    statedRows: null,
    spots: (line): readonly Spot[] => pick(row(line)),
    ...(plain && {
      texts: (line: Line) => {
        const texts = line.elements[0] ? textsOfRow(line.elements[0]) : null;
        return texts && texts.length === width ? texts : null;
      },
    }),
  };
}

function sections(table: Element): Sections {
  const parts: Sections = { head: [], body: [], foot: [] };
  for (const child of table.children) {
    if (child.localName === 'tr') parts.body.push(child);
    else if (child.localName === 'thead') parts.head.push(...rowsOf(child));
    else if (child.localName === 'tfoot') parts.foot.push(...rowsOf(child));
    else if (child.localName === 'tbody') parts.body.push(...rowsOf(child));
  }
  return parts;
}

const rowsOf = (section: Element): Element[] => [...section.children].filter((row) => row.localName === 'tr');

/** Columns counted on the first rows only; a later row with more cells is a broken table. */
const widest = (rows: readonly Element[]): number =>
  Math.max(0, ...spanGrid(rows.slice(0, 30), false).map((row) => row.length));

function spannedRows(groups: readonly (readonly Element[])[]): Map<Element, Row> {
  return new Map(
    groups.flatMap((rows) => {
      const grid = spanGrid(rows, false);
      return rows.map((row, index): [Element, Row] => [row, grid[index] ?? []]);
    }),
  );
}

/** Columns hidden as a whole hold helpers, not data. */
function shownColumns(head: readonly Element[], data: readonly Element[], width: number): readonly number[] {
  const samples = [...spanGrid(head, true).slice(-1), ...spanGrid(data.slice(0, 2), true)];
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cells = samples.flatMap((row) => row[column] ?? []);
    return (
      cells.length === 0 ||
      cells.some(isShown) ||
      !cells.some((cell) => cell.parentElement && isShown(cell.parentElement))
    );
  });
}

function columns(
  head: readonly Element[],
  data: readonly Element[],
  headers: readonly (readonly string[])[],
  kept: readonly number[],
): Sheet['columns'] {
  const over = spanGrid(head, true).at(-1) ?? [];
  const under = spanGrid(data.slice(0, 3), false).find((row) => row.length === kept.length) ?? [];
  return kept.map((column) => {
    const texts = headers[column] ?? [];
    const label = texts.length > 0 ? '' : cleanHeader(cellLabel(under[column]));
    return { headers: label ? [label] : texts, key: columnKey(over[column], under[column]) };
  });
}

const groupName =
  /(^|[\s_-])(group[_-]?(header|row|title|head)|o_group_header|dtrg-group|row-?group)([\s_-]|$)/i;

/** Rows that the markup sets apart: a single cell across, a class that says group. */
function roleOf(row: Element, width: number): RowRole | null {
  if (row.className && groupName.test(row.className)) return 'group';
  if (row.childElementCount === 1 && width > 1) return (cellsOf(row)[0]?.colSpan ?? 1) > 1 ? 'group' : null;
  const first = row.firstElementChild;
  return first?.localName === 'th' && /group/.test(first.getAttribute('scope') ?? '') ? 'group' : null;
}
