import { textOf } from './cell-text.ts';
import { all, closest } from './dom.ts';
import { isLabel, type Pair } from './pairs.ts';
import { elementOf, type Line, type Sheet } from './sheet.ts';
import { isWord } from './text.ts';
import { selectors } from './words.ts';

/** The dialog or drawer an element stands in. */
export const dialogOf = (element: Element, overlays: readonly string[] = []): Element | null => {
  try {
    return closest(element, [selectors.dialogs, ...overlays].join());
  } catch {
    return closest(element, selectors.dialogs);
  }
};

/** The pairs of a table that is a list of labels and values (one or two pairs a row); null where it is not. */
export function detailTable(table: Element): readonly Pair[] | null {
  if (table.getElementsByTagName('tr').length > 60) return null;
  const grid = all(table, 'tr')
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.children]);
  const width = Math.max(...grid.map((cells) => cells.length));
  const [first = []] = grid;
  const setApart =
    first.every((cell) => cell.matches('th,[class*=head]') || cell.querySelector('b,strong')) ||
    table.querySelector('thead');
  if ((width !== 2 && width !== 4) || setApart) return null;
  const pairs = grid.flatMap(([a, b, c, d]) =>
    [
      [a, b],
      [c, d],
    ].flatMap(([label, value]) => (label && value && textOf(label) ? [{ label, value }] : [])),
  );
  const names = pairs.map(({ label }) => textOf(label));
  const told = pairs.filter(
    ({ label }, at) => label.matches('th,[class*=label]') || /[:：]$/.test(names[at] ?? ''),
  );
  const worded =
    width === 2 &&
    names.length < 16 &&
    names.every((name) => isLabel(name) && isWord(name)) &&
    new Set(names).size === names.length;
  return pairs.length > 0 && (told.length * 3 >= pairs.length * 2 || worded) ? pairs : null;
}

/** One region of details for the page, and one for each dialog, with a row a pair. */
export function detailSheets(pairs: readonly Pair[]): readonly Sheet[] {
  const groups = Map.groupBy(pairs, ({ value }) => {
    const element = elementOf(value);
    return element && (dialogOf(element) ?? element.ownerDocument.body);
  });
  return [...groups].flatMap(([root, group]) => (root ? [detailSheet(root, group)] : []));
}

function detailSheet(root: Element, pairs: readonly Pair[]): Sheet {
  const places = new Map(
    pairs.map((pair): [Line, Pair] => [
      { elements: [elementOf(pair.label), elementOf(pair.value)].filter((one) => one !== null), role: null },
      pair,
    ]),
  );
  const column = { headers: [], key: null };
  return {
    kind: 'details',
    root,
    columns: [column, column],
    lines: [...places.keys()],
    spots: (line) => [places.get(line)?.label ?? null, places.get(line)?.value ?? null],
  };
}
