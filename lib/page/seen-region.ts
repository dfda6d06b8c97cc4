import type { ReadRow } from './batch.ts';
import { type Cell, readCell } from './cell.ts';
import { isSample, skeletons } from './marks.ts';
import { type RowIds, rowIds } from './row-ids.ts';
import type { Line, Sheet } from './sheet.ts';
import { isShown } from './shown.ts';

/** A row as it was reported. */
export type Sent = { readonly line: Line; readonly print: string };

/** A region as it was reported: which rows are in view, under which ids, and what they said. */
export class SeenRegion {
  readonly id: string;
  sheet: Sheet;
  /** What must stay for its rows to be patched, as one text. */
  head = '';
  /** By row id, in the order of the page. */
  rows = new Map<string, Sent>();
  /** What rows said that have since gone out of view, in a virtual grid. */
  readonly past = new Map<string, string>();
  /** Only part of the rows is in the page at a time; they are known by their index. */
  virtual: boolean;
  private ids: RowIds;
  private running = 0;
  private readonly numbers = new WeakMap<Element, number>();

  constructor(id: string, sheet: Sheet) {
    this.id = id;
    this.sheet = sheet;
    this.ids = rowIds(sheet.lines);
    this.virtual = isVirtual(sheet);
  }

  /** Takes a newer look at the same region; numbers that elements had are kept. */
  renew(sheet: Sheet): void {
    this.sheet = sheet;
    this.ids = rowIds(sheet.lines);
    this.virtual ||= isVirtual(sheet);
  }

  /** Reads one row; null where it is no row to a reader: hidden, empty, a placeholder, an invented sample. */
  read(line: Line): ReadRow | null {
    if (!isReadable(line)) return null;
    const fast = this.sheet.texts?.(line);
    const cells = (fast ?? this.sheet.spots(line)).map((spot) =>
      typeof spot === 'string' ? spot : readCell(spot),
    );
    if (cells.every(isEmpty)) return null;
    const recordId = this.sheet.kind === 'details' ? null : this.ids.recordId(line);
    return { id: this.idOf(line, recordId), role: line.role, recordId, href: this.ids.href(line), cells };
  }

  /** Index where rows are virtual (`i…`), else record id (`r…`), else a number that stays with the element (`n…`). */
  private idOf(line: Line, recordId: string | null): string {
    const index = this.virtual ? this.ids.index(line) : null;
    if (index !== null) return `i${index}`;
    if (recordId !== null) return `r${recordId}`;
    const element = line.elements.at(-1);
    const number = (element && this.numbers.get(element)) ?? ++this.running;
    if (element) this.numbers.set(element, number);
    return `n${number}`;
  }
}

/** In the page, shown, and no placeholder or invented record. */
export function isReadable({ elements: [row] }: Line): boolean {
  return (
    row?.isConnected === true &&
    isShown(row) &&
    row.getAttribute('aria-hidden') !== 'true' &&
    !isSample(row) &&
    !(row.childElementCount > 0 && (row.matches(skeletons) || row.querySelector(skeletons) !== null))
  );
}

const isEmpty = (cell: string | Cell): boolean =>
  typeof cell === 'string' ? cell === '' : !cell.text && !cell.value && !cell.title && !cell.href;

/** Fewer rows than stated, or rows placed by hand one under another. */
function isVirtual(sheet: Sheet): boolean {
  if (sheet.kind !== 'grid') return false;
  if (sheet.statedRows !== null && sheet.statedRows > sheet.lines.length) return true;
  const row = sheet.lines[0]?.elements[0];
  const style = row instanceof HTMLElement && sheet.lines.length > 1 ? row.style : null;
  return style !== null && (style.position === 'absolute' || /translate/.test(style.transform));
}

/** What a row says, as one text to compare by. */
export const printOf = (row: ReadRow): string =>
  JSON.stringify([row.role, row.recordId, row.href, row.cells]);
