import { all, attr, first, parentOf } from './dom.ts';
import type { Look } from './look.ts';
import { createPace } from './pace.ts';
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

/** What may be no data yet: sample rows, skeletons, a busy region. Looks through the document once for each. */
export async function statesOf(look: Look): Promise<readonly string[]> {
  const pace = createPace(look);
  const found: string[] = [];
  for (const [mark, selector] of words.states) {
    if (look.document.querySelector(selector)) found.push(mark);
    if (pace.due()) await pace.rest();
  }
  return found;
}

/** Invented records that a product shows where it has none, and grey boxes where rows will be. */
export const isPlaceholder = (row: Element): boolean =>
  row.childElementCount > 0 &&
  words.states.slice(0, -1).some(([, selector]) => row.closest(selector) ?? row.querySelector(selector));
