import { cards } from './cards.ts';
import { textOf } from './cell-text.ts';
import { cellLabel, columnKey } from './column-key.ts';
import { childrenOf } from './deep.ts';
import { footAfter, headBefore, type LooseHeader, looksLikeHead } from './loose-header.ts';
import { looseCells, solidChildren } from './repeated-cells.ts';
import type { Line, Sheet, Spot } from './sheet.ts';
import { isShown } from './shown.ts';
import { headerText } from './table-headers.ts';
import { cleanHeader, hasDigit } from './text.ts';

/** Rows bigger than this are sections of a page. */
const biggestRow = 90;

/** A grid or list of cards without roles, known by the repeated shape of its children; null where it is none. */
export function repeatedGrid(container: Element): Sheet | null {
  const children = childrenOf(container);
  if (children.length === 0 || container.closest('select,svg,p')) return null;
  const sample = children.slice(0, 40).filter(isShown);
  const shape = commonShape(sample);
  if (!shape) return null;
  const rows = children.filter((child) => child.localName === shape.tag);
  const few = sample.filter((row) => row.localName === shape.tag).slice(0, 20);
  if (few.some((row) => row.querySelector('table,[role=grid],[role=table]')) || few.some(isHuge)) return null;
  const carded = cards(container, rows, few);
  if (carded) return carded;
  const head = headOf(container, rows, shape.width);
  const body = head && rows[0] === head.row ? rows.slice(1) : rows;
  return isData(few, shape, head) ? gridSheet(container, body, shape.width, head) : null;
}

const isHuge = (row: Element): boolean => row.getElementsByTagName('*').length > biggestRow;

type Shape = { readonly tag: string; readonly width: number; readonly count: number };

/** The most frequent (tag, number of cells) among the children. */
function commonShape(children: readonly Element[]): Shape | null {
  const counts = new Map<string, Shape>();
  for (const child of children) {
    const width = looseCells(child).length;
    const key = `${child.localName} ${width}`;
    if (width > 1) counts.set(key, { tag: child.localName, width, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count || b.width - a.width);
  return best && best.width <= 60 && best.count * 2 > children.length ? best : null;
}

/** The first row of its own kind, else a row with as many cells in what stands before. */
function headOf(container: Element, rows: readonly Element[], width: number): LooseHeader | null {
  const [first, second] = rows;
  if (first && looksLikeHead(first, second)) return { row: first, cells: looseCells(first) };
  return headBefore(container, width);
}

/** Enough rows, or headers over fewer; figures in at least half of them, as ledgers have; no list of two words. */
function isData(rows: readonly Element[], shape: Shape, head: LooseHeader | null): boolean {
  const filled = rows.filter((row) => looseCells(row).filter((cell) => textOf(cell)).length > 1);
  const figures = filled.filter((row) => hasDigit(row.textContent ?? ''));
  const enough = head ? shape.width > 2 && filled.length > 0 : filled.length >= 3 && !isPairList(rows, shape);
  return enough && figures.length * 2 >= filled.length;
}

const isPairList = (rows: readonly Element[], shape: Shape): boolean =>
  shape.width === 2 && rows.every((row) => !hasDigit(looseCells(row)[0]?.textContent ?? ''));

function gridSheet(
  container: Element,
  rows: readonly Element[],
  width: number,
  head: LooseHeader | null,
): Sheet {
  const model = rows.find((row) => looseCells(row).length === width);
  const under = model ? looseCells(model) : [];
  const names = under.map(classOf);
  const telling = new Set(names).size === names.length;
  const foot = footAfter(container, width);
  const lines: Line[] = rows
    .filter((row) => row.childElementCount > 0)
    .map((row) => ({ elements: [row], role: solidChildren(row).length === 0 ? 'group' : null }));
  return {
    kind: 'grid',
    root: container,
    columns: Array.from({ length: width }, (_, column) => {
      const text = head?.cells[column]
        ? headerText(head.cells[column])
        : cleanHeader(cellLabel(under[column]));
      return { headers: text ? [text] : [], key: columnKey(head?.cells[column], under[column]) };
    }),
    lines: [...lines, ...foot.map((row): Line => ({ elements: [row], role: 'footer' }))],
    statedRows: null,
    spots(line): readonly Spot[] {
      const cells = line.elements[0] ? looseCells(line.elements[0]) : [];
      if (cells.length === width || !telling)
        return Array.from({ length: width }, (_, at) => cells[at] ?? null);
      const placed = cells.map((cell) => names.indexOf(classOf(cell)));
      return placed.includes(-1)
        ? Array.from({ length: width }, (_, at) => cells[at] ?? null)
        : names.map((_, at) => cells[placed.indexOf(at)] ?? null);
    },
  };
}

const classOf = (cell: Element): string => `${cell.localName}.${cell.getAttribute('class') ?? ''}`;
