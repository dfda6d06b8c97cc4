import { textOf } from './cell-text.ts';
import { attr } from './dom.ts';
import { solid } from './loose-cells.ts';
import { labelText, pairsIn } from './pairs.ts';
import { elementOf, lineOf, type Sheet, type Spot } from './sheet.ts';
import { hasDigit } from './text.ts';
import { words } from './words.ts';

/** Repeated cards with labels inside: a column a label, and one for each other text (number, customer). */
export function cards(root: Element, rows: readonly Element[], sample: readonly Element[]): Sheet | null {
  const found = sample.flatMap((row) => [...cardFacts(row).keys()]);
  const often = [...new Set(found)].filter(
    (name) => found.filter((one) => one === name).length * 5 >= sample.length * 2,
  );
  const labels = often.filter((name) => !name.startsWith('<'));
  const named = found.filter((name) => !name.startsWith('<'));
  const recurring = named.filter((name) => labels.includes(name)).length * 3 >= named.length * 2;
  if (sample.length < 2 || labels.length < 2 || !recurring || often.length < 3 || often.length > 24)
    return null;
  return {
    kind: 'cards',
    root,
    columns: often.map((name) =>
      labels.includes(name)
        ? { headers: [name], key: null }
        : { headers: [], key: name.split(' ')[1] || null },
    ),
    lines: rows.map((row) => lineOf(row)),
    spots({ elements: [row] }) {
      const card = row && cardFacts(row);
      return often.map((name) => card?.get(name) ?? null);
    },
  };
}

/**
 * The values of a card by their labels; other texts by where they stand (`<tag class number`): the same place in each
 * card is one column.
 */
export function cardFacts(card: Element): ReadonlyMap<string, Spot> {
  // A heading with its number ("Invoice 811") names nothing: it is a fact.
  const pairs = solid(card)
    .flatMap(pairsIn)
    .filter(([label]) => !hasDigit(labelText(label)));
  const taken = pairs.flat().map(elementOf);
  const loose = leaves(card).filter((leaf) => !taken.some((one) => one?.contains(leaf)));
  const classOf = (leaf: Element) => (attr(leaf, 'class') || attr(leaf.parentElement, 'class')).split(' ')[0];
  const times = new Map<string, number>();
  const placeOf = (leaf: Element): string => {
    const place = `<${leaf.localName} ${classOf(leaf)}`;
    const before = times.get(place) ?? 0;
    times.set(place, before + 1);
    return before === 0 ? place : `${place} ${before + 1}`;
  };
  return new Map([
    ...loose.map((leaf): [string, Spot] => [placeOf(leaf), leaf]),
    ...pairs.map(([label, value]): [string, Spot] => [labelText(label), value]),
  ]);
}

function leaves(element: Element): readonly Element[] {
  const children = solid(element);
  if (children.length > 0) return children.flatMap(leaves);
  return element.matches(words.fields) || !textOf(element) ? [] : [element];
}
