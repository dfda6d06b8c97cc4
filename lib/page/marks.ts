import { all, attr, first, parentOf } from './dom.ts';
import { words } from './words.ts';

/**
 * By what a page gives away the product that made it: generators, class names, ids (`#…`) and custom elements of its
 * outermost elements and around its regions. And the state it is in: sample rows, skeletons, busy.
 */
export function marksOf(
  document: Document,
  regions: readonly Element[],
  states: readonly string[],
): readonly string[] {
  const marks = new Set(states);
  for (const meta of all(document.head, words.generatorMetas)) {
    marks.add(`${attr(meta, 'name')}:${attr(meta, 'content')}`);
  }
  const named = [document.body, ...first(document.body, 60)];
  for (const region of regions.slice(0, 20)) {
    for (let at: Element | null = region; at; at = parentOf(at)) named.push(at);
  }
  for (const { classList, id, localName } of named) {
    for (const name of classList) marks.add(name);
    if (id) marks.add(`#${id}`);
    if (localName.includes('-')) marks.add(localName);
  }
  return [...marks].filter((mark) => mark.length <= 100).slice(0, 300);
}

/** What may be no data yet: sample rows, skeletons, a busy region. */
export const statesOf = (document: Document): readonly string[] =>
  document.querySelector(words.anyState)
    ? words.states.flatMap(([mark, selector]) => (document.querySelector(selector) ? mark : []))
    : [];

/** Invented records that a product shows where it has none, and grey boxes where rows will be. */
export const isPlaceholder = (row: Element): boolean =>
  row.childElementCount > 0 &&
  words.states.slice(0, 2).some(([, selector]) => row.closest(selector) ?? row.querySelector(selector));
