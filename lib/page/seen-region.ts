import type { ReadRow } from './batch.ts';
import { readCell } from './cell.ts';
import { attr } from './dom.ts';
import { isPlaceholder, placeholders } from './marks.ts';
import { rowIds } from './row-ids.ts';
import type { Line, Sheet } from './sheet.ts';
import { isShown } from './shown.ts';

/** A row as it was reported. */
export type Sent = { readonly line: Line; readonly print: string };

/** A region as it was reported: which rows are in view, under which ids, and what they said. */
export type SeenRegion = {
  readonly id: string;
  sheet: Sheet;
  /** What must stay for its rows to be patched, as one text. */
  readonly head: string;
  /** By row id, in the order of the page. */
  rows: Map<string, Sent>;
  /** Only part of the rows is in the page at a time; they are known by their index. */
  readonly virtual: boolean;
  /** Reads one row; null where it is no row to a reader: hidden, empty, a placeholder, an invented sample. */
  read(line: Line): ReadRow | null;
};

export function seeRegion(id: string, sheet: Sheet, head: string): SeenRegion {
  const virtual = isVirtual(sheet);
  const ids = rowIds(sheet.kind === 'details' ? [] : sheet.lines);
  const numbers = new WeakMap<Element, number>();
  const odd = sheet.root.ownerDocument.querySelector(placeholders) !== null;
  let running = 0;

  /** Index where rows are virtual (`i…`), else record id (`r…`), else a number that stays with the element (`n…`). */
  function idOf(line: Line, recordId: string | null): string {
    const index = virtual && ids.index(line);
    if (index) return `i${index}`;
    if (recordId !== null) return `r${recordId}`;
    const element = line.elements.at(-1);
    const number = (element && numbers.get(element)) ?? ++running;
    if (element) numbers.set(element, number);
    return `n${number}`;
  }

  const seen: SeenRegion = {
    id,
    sheet,
    head,
    rows: new Map(),
    virtual,
    read(line) {
      const [row] = line.elements;
      if (
        !row?.isConnected ||
        !isShown(row) ||
        attr(row, 'aria-hidden') === 'true' ||
        (odd && isPlaceholder(row))
      )
        return null;
      const spots = seen.sheet.texts?.(line) ?? seen.sheet.spots(line);
      const cells = spots.map((spot) => (typeof spot === 'string' ? spot : readCell(spot)));
      if (
        cells.every((cell) =>
          typeof cell === 'string' ? !cell : Object.values(cell).every((value) => !value),
        )
      )
        return null;
      const recordId = ids.recordId(line);
      return { id: idOf(line, recordId), role: line.role, recordId, href: ids.href(line), cells };
    },
  };
  return seen;
}

/** Fewer rows than stated, or rows placed by hand one under another. */
function isVirtual({ kind, stated = 0, lines }: Sheet): boolean {
  const row = lines[0]?.elements[0];
  const placed =
    row instanceof HTMLElement &&
    lines.length > 1 &&
    /absolute|translate/.test(row.style.position + row.style.transform);
  return kind === 'grid' && (stated > lines.length || placed);
}

/** What a row says, as one text to compare by. */
export const printOf = (row: ReadRow): string =>
  JSON.stringify([row.role, row.recordId, row.href, row.cells]);

/** Rows that share an id (instalments of one record) are told apart by their order. */
export function uniqueId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let unique = id;
  for (let count = 2; taken.has(unique); count++) unique = `${id}#${count}`;
  return unique;
}
