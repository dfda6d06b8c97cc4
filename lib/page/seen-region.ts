import type { SentCell, SentRow } from '../messages/contract.ts';
import { readCell } from './cell.ts';
import { attr } from './dom.ts';
import { isPlaceholder } from './marks.ts';
import { rowIds } from './row-ids.ts';
import type { Line, Sheet } from './sheet.ts';
import { isRendered } from './shown.ts';
import { words } from './words.ts';

/** A region as it was reported: which rows are in view, under which ids, and what they said. */
export type SeenRegion = {
  readonly id: string;
  sheet: Sheet;
  /** What must stay for its rows to be patched, as one text. */
  readonly shape: string;
  /** By row id, in the order of the page, with what the row said. */
  rows: Map<string, { readonly line: Line; readonly row: SentRow }>;
  /** Only part of the rows is in the page at a time; they are known by their index. */
  readonly virtual: boolean;
  /** All of its columns were in the page at the last look; some grids draw them only as they come into view. */
  whole: boolean;
  /** Reads one row; null where it is no row to a reader: hidden, empty, a placeholder, an invented sample. */
  read(line: Line): SentRow | null;
};

export function seeRegion(id: string, sheet: Sheet, shape: string, unsettled: boolean): SeenRegion {
  const { kind, lines, stated = 0 } = sheet;
  const ids = rowIds(kind === 'details' ? [] : lines);
  let running = 0;
  let names: WeakMap<Element, string> | undefined;
  /** A name that stays with the element. Only who looks again has to know whose it is. */
  const nameOf = (row: Element): string => {
    if (seen.rows.size > 0)
      names ??= new WeakMap(
        [...seen.rows].map(
          ([
            id,
            {
              line,
              row: { recordId },
            },
          ]) => [line.elements.at(-1) ?? row, recordId ? '' : id],
        ),
      );
    const name = names?.get(row) || `n${++running}`;
    names?.set(row, name);
    return name;
  };
  // Fewer rows than stated, or rows placed by hand: one under another, or all of them below a gap.
  const row = lines[0]?.elements[0];
  const byHand =
    lines.length > 1 && words.placed.test(`${attr(row, 'style')}|${attr(row?.parentElement, 'style')}`);
  const virtual = kind === 'grid' && (stated > lines.length || byHand);
  const drawsColumns =
    virtual && sheet.root.hasAttribute('aria-colcount') && !sheet.root.querySelector(words.spannedCells);
  const seen: SeenRegion = {
    id,
    sheet,
    shape,
    rows: new Map(),
    virtual,
    whole: true,
    read(line) {
      const row = line.elements.at(-1);
      const { sheet } = seen;
      const markup = sheet.markup?.(line);
      if (!row || (!markup && !isRendered(row))) return null;
      // Asking each row for what it has none of is what a reading of many rows would spend its time on.
      const marked = markup ? !markup.startsWith('<tr>') : line.elements.some((one) => one.hasAttributes());
      if (
        (marked && (row.matches(words.noiseParts) || attr(row, 'aria-hidden') === 'true')) ||
        (unsettled && isPlaceholder(row))
      )
        return null;
      const spots = markup ? [] : sheet.spots(line);
      if (drawsColumns && !line.role && spots.includes(null)) {
        seen.whole = false;
        return null;
      }
      const cells = markup ?? spots.map(readCell);
      if (typeof cells !== 'string' && cells.every(isEmpty)) return null;
      const index = virtual && ids.index(line);
      const recordId = marked ? ids.recordId(line) : undefined;
      return {
        // Index where rows are virtual, else record id, else a name that stays with the element.
        id: index ? `i${index}` : recordId ? `r${recordId}` : nameOf(row),
        role: ((marked || !markup) && sheet.roleOf?.(line)) || line.role || undefined,
        recordId,
        href: marked ? ids.href(line) : undefined,
        cells,
      };
    },
  };
  return seen;
}

const isEmpty = (cell: SentCell): boolean => !Object.values(cell).some(Boolean);
