import type { Hooks } from '../domain/hooks.ts';
import type { IdentityClue } from '../domain/reading.ts';
import { textOf } from './cell-text.ts';
import { select } from './deep.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';

const who = '(company|tenant|org|organi[sz]ation|business|realm|subsidiary|workspace|mandant)';
const idName = new RegExp(`(^|[-_:.])${who}[-_]?(id|uuid|key|code|slug|number|no|short-?code)?$`, 'i');
const shownName =
  /(^|[\s_-])(current[_-]?)?(company|tenant|org|organi[sz]ation|business|entity|subsidiary|workspace)s?[_-]?(name|switcher|selector|title|picker|label|menu)?([\s_-]|$)/i;

/** Everything that may name whose books these are: ids in the markup, names shown in the page's head. */
export function identityClues(document: Document, hooks: Hooks): readonly IdentityClue[] {
  const clues = [
    ...hooked(document, hooks.bookId, 'markup'),
    ...hooked(document, hooks.bookName, 'shown'),
    ...metas(document),
    ...attributes(document),
    ...shown(document),
  ];
  const seen = new Set<string>();
  return clues
    .filter(({ from, text }) => {
      const key = `${from} ${text}`;
      return text && text.length <= 120 && !seen.has(key) && seen.add(key);
    })
    .slice(0, 20);
}

function hooked(
  document: Document,
  hooks: Hooks['bookId'],
  from: IdentityClue['from'],
): readonly IdentityClue[] {
  return (hooks ?? []).flatMap(({ selector, attribute }) =>
    select(document, selector)
      .slice(0, 3)
      .map((element): IdentityClue => {
        const text = attribute ? (element.getAttribute(attribute) ?? '') : textOf(element);
        return { from, where: `hook:${selector}`, text: clean(text) };
      }),
  );
}

function metas(document: Document): readonly IdentityClue[] {
  return [...document.querySelectorAll('meta[content]')].slice(0, 200).flatMap((meta): IdentityClue[] => {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    if (!idName.test(name) || /^(og|twitter):|verification/.test(name)) return [];
    return [{ from: 'markup', where: `meta:${name}`, text: clean(meta.getAttribute('content') ?? '') }];
  });
}

/** Attributes of the outermost elements. */
function attributes(document: Document): readonly IdentityClue[] {
  const { body } = document;
  const outer = [document.documentElement, body, ...(body ? [...body.children].slice(0, 12) : [])];
  const inner = body?.querySelectorAll('#app > *, #root > *, body > header > *') ?? [];
  return [...outer, ...[...inner].slice(0, 20)].flatMap((element) =>
    [...(element?.attributes ?? [])].flatMap((attribute): IdentityClue[] =>
      attribute.name.startsWith('data-') && idName.test(attribute.name)
        ? [{ from: 'markup', where: `attribute:${attribute.name}`, text: clean(attribute.value) }]
        : [],
    ),
  );
}

const places =
  '[class*=compan i],[class*=organi i],[class*=org- i],[class*=tenant i],[class*=business i],[class*=entity i],[class*=workspace i],' +
  '[id*=compan i],[id*=organi i],[id*=tenant i],[id*=business i],[data-testid*=compan i],[data-testid*=org i],' +
  '[data-testid*=tenant i],[data-testid*=business i],[aria-label*=compan i],[aria-label*=organi i],[aria-label*=business i]';

/** Names shown outside of tables and forms, on elements that say they hold the company. */
function shown(document: Document): readonly IdentityClue[] {
  return select(document, places)
    .slice(0, 80)
    .flatMap((element): IdentityClue[] => {
      if (element.closest('table,[role=grid],form label,main dl') || !isShown(element)) return [];
      const name = ['id', 'data-testid', 'aria-label', 'class'].map((one) => element.getAttribute(one) ?? '');
      const told = name.find(
        (one) => one.split(/\s+/).some((token) => shownName.test(token)) || shownName.test(one),
      );
      const text = told === undefined ? '' : textOf(element);
      if (!told || !text || text.length > 80 || element.querySelectorAll('*').length > 12) return [];
      return [{ from: 'shown', where: /switch|select|picker/i.test(told) ? 'switcher' : 'header', text }];
    });
}
