import { dialogOf } from './dialogs.ts';
import type { Pair } from './pairs.ts';
import { elementOf, type Line, type Sheet } from './sheet.ts';

/** One region of details for the page, and one for each dialog, with a row a pair. */
export function detailSheets(pairs: readonly Pair[]): readonly Sheet[] {
  const groups = new Map<Element | null, Pair[]>();
  for (const pair of pairs) {
    const value = elementOf(pair.value);
    const dialog = value && dialogOf(value, []);
    groups.set(dialog, [...(groups.get(dialog) ?? []), pair]);
  }
  return [...groups].flatMap(([dialog, group]) => {
    const root = dialog ?? elementOf(group[0]?.value ?? null)?.ownerDocument.body;
    return root ? [detailSheet(root, group)] : [];
  });
}

function detailSheet(root: Element, pairs: readonly Pair[]): Sheet {
  const places = new Map(
    pairs.map((pair): [Line, Pair] => {
      const elements = [elementOf(pair.label), elementOf(pair.value)].filter((one) => one !== null);
      return [{ elements, role: null }, pair];
    }),
  );
  return {
    kind: 'details',
    root,
    columns: [
      { headers: [], key: null },
      { headers: [], key: null },
    ],
    lines: [...places.keys()],
    statedRows: null,
    spots: (line) => [places.get(line)?.label ?? null, places.get(line)?.value ?? null],
  };
}
