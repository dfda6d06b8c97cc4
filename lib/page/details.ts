import { textOf } from './cell-text.ts';
import { all, isBigger } from './dom.ts';
import { isLabel, type Pair } from './pairs.ts';
import { elementOf, type Line, type Sheet } from './sheet.ts';
import { isWord } from './text.ts';
import { words } from './words.ts';

/** The dialog or drawer an element stands in. */
export const dialogOf = (element: Element, overlays: readonly string[] = []): Element | null =>
  element.closest(words.dialogRoles) ??
  overlays.flatMap((one) => all(element.ownerDocument, one)).find((one) => one.contains(element)) ??
  null;

/** A table of more elements is no list of labels and values. */
const biggest = 900;

/** The pairs of a table that is a list of labels and values (one or two pairs a row); null where it is not. */
export function detailTable(table: Element): readonly Pair[] | null {
  const rows = isBigger(table, biggest) ? [] : all(table, 'tr');
  const [first] = rows;
  if (!first || rows.length > 60 || table.querySelector(words.noDetails)) return null;
  if (
    [...first.children].every((cell) => cell.matches(words.headLike) || cell.querySelector(words.strongParts))
  )
    return null;
  const pairs: [Element, Element][] = [];
  for (const { children } of rows) {
    if (children.length !== 2 && children.length !== 4) return null;
    for (const at of [0, 2]) {
      const [label, value] = [children[at], children[at + 1]];
      if (label && value && textOf(label)) pairs.push([label, value]);
    }
  }
  const labels = pairs.map(([label]) => textOf(label));
  const told = pairs.filter(
    ([label], at) => label.matches(words.labelLike) || words.colonLast.exec(labels[at] ?? ''),
  );
  const worded = pairs.length === rows.length && labels.length < 16 && new Set(labels).size === labels.length;
  return told.length * 3 >= pairs.length * 2 ||
    (worded && labels.every((name) => isLabel(name) && isWord(name)))
    ? pairs
    : null;
}

/** One region of details for the page, and one for each dialog, with a row a pair. */
export function detailSheets(pairs: readonly Pair[], overlays?: readonly string[]): readonly Sheet[] {
  const groups = Map.groupBy(pairs, ([, value]) => {
    const element = elementOf(value);
    return element && (dialogOf(element, overlays) ?? element.ownerDocument.body);
  });
  return [...groups].flatMap(([root, group]) => {
    const column = { headers: [], key: null };
    const lines = group.map(
      (pair): Line => ({ elements: pair.flatMap((spot) => elementOf(spot) ?? []), role: null }),
    );
    return root
      ? {
          kind: 'details',
          root,
          columns: [column, column],
          lines,
          spots: (line: Line) => group[lines.indexOf(line)] ?? [],
        }
      : [];
  });
}
