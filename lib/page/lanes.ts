import { cardFacts } from './cards.ts';
import { childrenOf } from './dom.ts';
import { solid } from './loose-cells.ts';
import { lineOf, type Sheet } from './sheet.ts';
import { hasDigit } from './text.ts';
import { words } from './words.ts';

/** A board has a few lanes; more boxes side by side are something else. */
const mostLanes = 12;

type Lane = { readonly title: Element; readonly cards: readonly Element[] };

/** A board: lanes side by side, each a heading (mostly a state) over cards of one kind; null where it is none. */
export function lanes(board: Element): Sheet | null {
  const boxes = board.childElementCount <= mostLanes ? solid(board) : [];
  const [first] = boxes;
  if (!first || boxes.length < 2 || boxes.some((box) => box.localName !== first.localName)) return null;
  const found = boxes.flatMap((box) => laneOf(box) ?? []);
  const cards = found.flatMap((lane) => lane.cards);
  const facts = cards.map(cardFacts);
  const names = [...new Set(facts.flatMap((card) => [...card.keys()]))].filter(
    (name) => facts.filter((card) => card.has(name)).length * 2 > cards.length,
  );
  const alike = cards.every((card) => card.localName === cards[0]?.localName);
  const several = found.some((lane) => lane.cards.length > 1);
  if (found.length < boxes.length || !several || cards.length < 3 || !alike || names.length < 3) return null;
  const title = new Map(found.map((lane) => [lane.title, lane]));
  return {
    kind: 'cards',
    root: board,
    columns: names.map((name) => ({ headers: name.startsWith('<') ? [] : [name], key: null })),
    lines: found.flatMap((lane) => [lineOf(lane.title, 'group'), ...lane.cards.map((card) => lineOf(card))]),
    spots({ elements: [row] }) {
      if (row && title.has(row)) return names.map((_, at) => (at === 0 ? row : null));
      const card = row && cardFacts(row);
      return names.map((name) => card?.get(name) ?? null);
    },
  };
}

function laneOf(box: Element): Lane | null {
  const title = box.querySelector(words.laneTitles);
  if (!title || box.querySelector(words.rowHolders)) return null;
  // Innermost first: a list of cards is no card.
  for (const holder of [...solid(box), box]) {
    const cards = childrenOf(holder).filter((child) => !child.contains(title) && hasDigit(child.textContent));
    if (cards.some((card) => cardFacts(card).size < 3 || card.querySelector(words.laneTitles))) continue;
    if (cards.length > 0) return { title, cards };
  }
  return null;
}
