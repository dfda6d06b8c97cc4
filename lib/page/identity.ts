import type { Hooks } from '../domain/hooks.ts';
import type { IdentityClue } from '../domain/reading.ts';
import { textOf } from './cell-text.ts';
import { all, attr, first, select } from './dom.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';

/** How far into the page its head reaches, in elements. */
const head = 600;

const idName =
  /(^|[-_:.])(company|tenant|org(ani[sz]ation)?|business|realm|subsidiary|workspace|mandant)([-_]?(id|uuid|key|code|slug|number|no))?$/i;
const shownName =
  /(^|[\s_-])(current[\s_-]?)?(company|tenant|org(ani[sz]ation)?|business|entity|workspace)([\s_-]?(name|switcher|selector|title|picker|label|menu))?([\s_-]|$)/i;

/** Everything that may name whose books these are: ids in the markup, names shown outside of tables and forms. */
export function identityClues(document: Document, hooks: Hooks): readonly IdentityClue[] {
  const clues = new Map<string, IdentityClue>();
  const add = (from: IdentityClue['from'], where: string, raw: string) => {
    const text = clean(raw);
    if (text && text.length <= 100 && clues.size < 20 && !clues.has(from + text))
      clues.set(from + text, { from, where, text });
  };
  for (const [from, rules] of [
    ['markup', hooks.bookId],
    ['shown', hooks.bookName],
  ] as const) {
    for (const { selector, attribute } of rules ?? []) {
      for (const one of select(document, selector).slice(0, 3))
        add(from, `hook:${selector}`, attribute ? attr(one, attribute) : textOf(one));
    }
  }
  for (const meta of all(document, 'meta[content]')) {
    const name = attr(meta, 'name', 'property');
    if (idName.test(name)) add('markup', `meta:${name}`, attr(meta, 'content'));
  }
  for (const one of all(document, 'html,body,body>*,#app>*,#root>*').slice(0, 40)) {
    for (const { name, value } of one.attributes) {
      if (name.startsWith('data-') && idName.test(name)) add('markup', `attribute:${name}`, value);
    }
  }
  for (const one of first(document.body, head)) {
    const told = [attr(one, 'id'), attr(one, 'data-testid'), attr(one, 'aria-label'), ...one.classList].find(
      (name) => shownName.test(name),
    );
    if (told && !one.closest('table,[role=grid],form,dl') && one.childElementCount < 5 && isShown(one)) {
      add('shown', /switch|select|picker/i.test(told) ? 'switcher' : 'header', textOf(one));
    }
  }
  return [...clues.values()];
}
