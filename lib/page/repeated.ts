import { cards } from './cards.ts';
import { textOf } from './cell-text.ts';
import { childrenOf, isBigger } from './dom.ts';
import { gridSheet } from './grid-sheet.ts';
import { looseCells } from './loose-cells.ts';
import { footAfter, headBefore, isHead } from './loose-header.ts';
import { lineOf, type Sheet } from './sheet.ts';
import { isShown } from './shown.ts';
import { hasDigit } from './text.ts';
import { words } from './words.ts';

/** Rows of more elements than this are sections of a page. */
const biggestRow = 90;

/** A grid or list of cards without roles, known by the repeated shape of its children; null where it is none. */
export function repeatedGrid(container: Element): Sheet | null {
  const children = childrenOf(container);
  const sample = children.slice(0, 40).filter(isShown);
  const [tag, width] = commonShape(sample);
  const rows = children.filter((child) => child.localName === tag);
  const few = sample.filter((row) => row.localName === tag);
  const [first, second] = rows;
  if (!first || few.some((row) => isBigger(row, biggestRow) || row.querySelector(words.rowHolders)))
    return null;
  const own = second && isHead(first, second) ? first : null;
  const head = own ?? headBefore(container, width);
  const body = few.filter((row) => row !== own);
  const grid = () =>
    isData(body, width, head !== null) ? gridOf(container, own ? rows.slice(1) : rows, width, head) : null;
  return cards(container, rows, few) ?? grid();
}

/** The most frequent (tag, number of cells) among the children, where it fits most of them. */
function commonShape(children: readonly Element[]): readonly [string, number] {
  const shapes = children.map((child): [string, number] => [child.localName, looseCells(child).length]);
  const alike = ([tag, width]: readonly [string, number]) =>
    shapes.filter((one) => one[0] === tag && one[1] === width).length;
  const [best] = shapes
    .filter(([, width]) => width > 1 && width < 60)
    .sort((a, b) => alike(b) - alike(a) || b[1] - a[1]);
  return best && alike(best) * 2 > shapes.length ? best : ['', 0];
}

/** Enough rows, or headers over fewer; figures in at least half of them, as ledgers have; no list of two words. */
function isData(rows: readonly Element[], width: number, headed: boolean): boolean {
  const filled = rows.filter((row) => looseCells(row).filter(textOf).length > 1);
  const figures = filled.filter((row) => hasDigit(row.textContent));
  const words =
    width < 3 && (headed || rows.every((row) => !hasDigit(looseCells(row)[0]?.textContent ?? '')));
  return filled.length > (headed ? 0 : 2) && !words && figures.length * 2 >= filled.length;
}

/** A grid of rows without roles: cells go by their order. */
function gridOf(root: Element, rows: readonly Element[], width: number, head: Element | null): Sheet {
  return gridSheet({
    kind: 'grid',
    root,
    heads: head ? [looseCells(head)] : [],
    lines: [...rows.map((row) => lineOf(row)), ...footAfter(root, width).map((row) => lineOf(row, 'footer'))],
    cellsOf: ({ elements: [row] }) => (row ? looseCells(row) : []),
  });
}
