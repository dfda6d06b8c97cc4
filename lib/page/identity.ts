import type { Hooks } from '../domain/hooks.ts';
import type { IdentityClue } from '../domain/reading.ts';
import { textOf } from './cell-text.ts';
import { all, attr, first } from './dom.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';
import { words } from './words.ts';

/** How far into the page its head reaches, in elements. */
const head = 600;

/** Everything that may name whose books these are: ids in the markup, names shown outside of tables and forms. */
export function identityClues(document: Document, hooks: Hooks): readonly IdentityClue[] {
  const clues: IdentityClue[] = [];
  const add = (from: IdentityClue['from'], where: string, raw: string) => {
    clues.push({ from, where, text: clean(raw) });
  };
  const hooked = (from: IdentityClue['from'], rules: Hooks['bookId'] = []) => {
    for (const { selector, attribute } of rules) {
      for (const one of all(document, selector))
        add(from, `hook:${selector}`, attribute ? attr(one, attribute) : textOf(one));
    }
  };
  hooked('markup', hooks.bookId);
  hooked('shown', hooks.bookName);
  const { body, documentElement } = document;
  const boxes = [body, ...['app', 'root'].flatMap((id) => document.getElementById(id) ?? [])];
  const outer = [body, ...boxes.flatMap((one) => [...one.children])];
  for (const one of [documentElement, ...all(document.head, 'meta[content]'), ...outer]) {
    const name = attr(one, 'name', 'property');
    if (one.localName === 'meta' && words.tenantId.exec(name))
      add('markup', `meta:${name}`, attr(one, 'content'));
    for (const { name: data, value } of one.attributes) {
      if (data.startsWith('data-') && words.tenantId.exec(data)) add('markup', `attribute:${data}`, value);
    }
  }
  for (const one of first(body, head)) {
    const told = [one.id, attr(one, 'data-testid'), ...one.classList].find((name) =>
      words.tenantName.exec(name),
    );
    if (told && !one.closest(words.noIdentity) && one.childElementCount < 5 && isShown(one)) {
      add('shown', words.switcherName.exec(told) ? 'switcher' : 'header', textOf(one));
    }
  }
  return clues.slice(0, 200);
}
