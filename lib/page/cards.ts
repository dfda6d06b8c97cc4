import { textOf } from './cell-text.ts';
import { attr } from './dom.ts';
import { solid } from './loose-cells.ts';
import { type Pair, pairsIn } from './pairs.ts';
import { elementOf, lineOf, type Sheet, type Spot } from './sheet.ts';
import { cleanHeader } from './text.ts';

/** Most columns a list of cards may have; more are forms. */
const widest = 24;

/** Repeated cards with labels inside: a column a label, and one for each other text (number, customer). */
export function cards(root: Element, rows: readonly Element[], sample: readonly Element[]): Sheet | null {
  const read = sample.map(readCard);
  const named = read.flatMap((card) => card.labels.map(([name]) => name));
  const labels = [...new Set(named)].filter(
    (name) => named.filter((one) => one === name).length * 5 >= read.length * 2,
  );
  const loose = [...new Set(read.flatMap((card) => card.loose.map(([place]) => place)))];
  const recurring = named.filter((name) => labels.includes(name)).length * 3 >= named.length * 2;
  const width = labels.length + loose.length;
  if (read.length < 2 || labels.length < 2 || !recurring || width < 3 || width > widest) return null;
  return {
    kind: 'cards',
    root,
    columns: [
      ...loose.map((place) => ({ headers: [], key: place.split(' ')[1] || null })),
      ...labels.map((name) => ({ headers: [name], key: null })),
    ],
    lines: rows.map((row) => lineOf(row)),
    spots({ elements: [row] }) {
      const card = row && readCard(row);
      const [places, values] = [new Map(card?.loose), new Map(card?.labels)];
      return [
        ...loose.map((place) => places.get(place) ?? null),
        ...labels.map((name) => values.get(name) ?? null),
      ];
    },
  };
}

type Card = {
  readonly labels: readonly (readonly [string, Spot])[];
  readonly loose: readonly (readonly [string, Element])[];
};

function readCard(card: Element): Card {
  const pairs = solid(card).flatMap(pairsIn);
  const taken = pairs.flatMap(({ label, value }) => [elementOf(label), elementOf(value)]);
  return {
    labels: pairs.map((pair) => [labelOf(pair), pair.value]),
    loose: leaves(card).flatMap((leaf) =>
      taken.some((one) => one?.contains(leaf)) ? [] : [[placeOf(leaf), leaf]],
    ),
  };
}

function leaves(element: Element): readonly Element[] {
  const children = solid(element);
  if (children.length > 0) return children.flatMap(leaves);
  return element.matches('button,input,select') || !textOf(element) ? [] : [element];
}

const labelOf = ({ label }: Pair): string =>
  cleanHeader(label instanceof Element ? textOf(label) : (label?.text ?? '')).replace(/\s*[:：]$/, '');

/** Where in its card a text stands, by tag and class: the same place in each card is one column. */
const placeOf = (leaf: Element): string =>
  `${leaf.localName} ${(attr(leaf, 'class') || attr(leaf.parentElement, 'class')).split(' ')[0]}`;
