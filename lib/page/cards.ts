import { textOf } from './cell-text.ts';
import { type Pair, pairsIn } from './pairs.ts';
import { solidChildren } from './repeated-cells.ts';
import { elementOf, type Sheet, type Spot } from './sheet.ts';
import { cleanHeader } from './text.ts';

/** Most columns a list of cards may have; more are forms. */
const widest = 24;

/** Repeated cards with labels inside: a column a label, and one for each other text (number, customer). */
export function cards(root: Element, rows: readonly Element[], sample: readonly Element[]): Sheet | null {
  const read = sample.map(readCard);
  const full = read.filter((card) => card.pairs.length > 1 && card.pairs.length + card.loose.length > 2);
  if (full.length === 0 || full.length * 2 <= sample.length || sample.length < 2) return null;
  const named = read.flatMap((card) => card.pairs.map(labelOf));
  const labels = [...new Set(named)].filter(
    (name) => named.filter((one) => one === name).length * 5 >= read.length * 2,
  );
  const loose = [...new Set(read.flatMap((card) => card.loose.map(placeOf)))];
  const recurring = named.filter((name) => labels.includes(name)).length * 3 >= named.length * 2;
  if (labels.length < 2 || !recurring || labels.length + loose.length > widest) return null;
  return {
    kind: 'cards',
    root,
    columns: [
      ...loose.map((name) => ({ headers: [], key: keyOf(name) })),
      ...labels.map((name) => ({ headers: [name], key: null })),
    ],
    lines: rows.map((row) => ({ elements: [row], role: null })),
    statedRows: null,
    spots(line): readonly Spot[] {
      const card = line.elements[0] ? readCard(line.elements[0]) : { pairs: [], loose: [] };
      const values = new Map(card.pairs.map((pair) => [labelOf(pair), pair.value]));
      const places = new Map(card.loose.map((element) => [placeOf(element), element]));
      return [
        ...loose.map((name) => places.get(name) ?? null),
        ...labels.map((name) => values.get(name) ?? null),
      ];
    },
  };
}

type Card = { readonly pairs: readonly Pair[]; readonly loose: readonly Element[] };

function readCard(card: Element): Card {
  const pairs = solidChildren(card).flatMap(pairsIn);
  const taken = new Set(pairs.flatMap(({ label, value }) => [elementOf(label), elementOf(value)]));
  return { pairs, loose: leaves(card).filter((leaf) => ![...taken].some((one) => one?.contains(leaf))) };
}

function leaves(element: Element): readonly Element[] {
  const children = solidChildren(element);
  if (children.length > 0) return children.flatMap(leaves);
  return element.matches('button,input,select') || !textOf(element) ? [] : [element];
}

const labelOf = ({ label }: Pair): string =>
  cleanHeader(label instanceof Element ? textOf(label) : (label?.text ?? '')).replace(/\s*[:：]$/, '');

/** Where in its card a text stands, by tag and class: the same place in each card is one column. */
const placeOf = (element: Element): string =>
  `${element.localName} ${[...element.classList].filter((name) => !/\d/.test(name))[0] ?? element.parentElement?.localName ?? ''}`;

const keyOf = (place: string): string | null => place.split(' ')[1] || null;
