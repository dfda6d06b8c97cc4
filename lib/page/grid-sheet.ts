import { attr } from './dom.ts';
import { headerText } from './header-text.ts';
import type { Line, Sheet, SheetColumn } from './sheet.ts';
import { isShown } from './shown.ts';
import { type Position, type Row, spanGrid } from './span-grid.ts';
import { cleanHeader } from './text.ts';
import { words } from './words.ts';

type Parts = Pick<Sheet, 'kind' | 'root' | 'lines' | 'stated' | 'roleOf'> & {
  /** Header cells, row by row, topmost first. */
  readonly heads: readonly (readonly Element[])[];
  readonly cellsOf: (line: Line) => readonly Element[];
  readonly position?: Position;
  /** The markup of a row of so many cells. */
  readonly markup?: (line: Line, width: number) => string | null;
};

/** Puts rows and cells, however they were found, under their headers. */
export function gridSheet({ heads, cellsOf, position, markup, ...parts }: Parts): Sheet {
  const { lines, root } = parts;
  const place = (rows: readonly Line[]) => spanGrid(rows.map(cellsOf), false, position);
  const over = spanGrid(heads, true, position);
  const first = place(lines.slice(0, 30));
  const width = Math.max(0, ...[...over, ...first].map((row) => row.length));
  const under = first.find((row) => row.filter(Boolean).length === width) ?? [];
  // Columns hidden as a whole hold helpers, not data.
  const kept = Array.from({ length: width }, (_, at) => at).filter((at) =>
    [over.at(-1)?.[at], under[at]].some((cell) => !cell || isShown(cell) || !isShown(root)),
  );
  let placed: ReadonlyMap<Line, Row | undefined> | undefined;
  /** Rows where cells span several; settled when the first is read, since it takes a look at the whole. */
  const spanned = () => {
    if (!placed) {
      const rows = root.querySelector(words.spannedCells) ? place(lines) : [];
      placed = new Map(lines.slice(0, rows.length).map((line, at) => [line, rows[at]]));
    }
    return placed;
  };
  return {
    ...parts,
    columns: kept.map((at) =>
      columnOf(
        over.map((row) => row[at] ?? null),
        under[at],
      ),
    ),
    spots(line) {
      const row: Row | undefined = spanned().get(line) ?? place([line])[0];
      return kept.map((at) => row?.[at] ?? null);
    },
    // Of a row's markup nothing can be left out.
    markup: (line) => (markup && !placed?.size && kept.length === width ? markup(line, width) : null),
  };
}

/**
 * A column by its header cells and a cell under them: the words over it (or what a narrow layout prints before each
 * value), and the field's name where the markup gives one.
 */
function columnOf(over: Row, cell: Element | null | undefined): SheetColumn {
  const head = over.at(-1);
  const texts = [...new Set(over)].flatMap((one) => (one && headerText(one)) || []);
  const label = cleanHeader(attr(cell, ...words.printedNames));
  const classKeys = [cell, head].map((one) => words.fieldClass.exec(attr(one, 'class'))?.[1] ?? '');
  return {
    headers: texts.length > 0 || !label ? texts : [label],
    key:
      [attr(head, ...words.keyNames), attr(cell, ...words.keyNames), ...classKeys].find((key) =>
        /[a-z]/i.test(key),
      ) ?? null,
  };
}
