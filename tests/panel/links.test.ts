import { expect, it } from 'vitest';
import { worklist } from '../../lib/collect/worklist.ts';
import { noAccountSettings } from '../../lib/domain/account-settings.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { isLinkedFrom, type Link, linkedWith } from '../../lib/panel/links.ts';
import { account, today } from '../collect/make.ts';

const at = (book: string): Link => ({ book, account: 'name:Harbour Foods AG' });

/** The same name in four books; the first is linked to the second, the third to the second, the fourth to nobody. */
const rows = (
  [
    ['one', [at('two')]],
    ['two', []],
    ['three', [at('two')]],
    ['four', []],
  ] as const
).flatMap(([book, linked]) => {
  const settings = { ...noAccountSettings(book, at(book).account), linked: [...linked] };
  const known = { settled: [], settings: new Map([[settings.account, settings]]), rates: null };
  return worklist([account([], { book })], [], defaultPolicy, today, known);
});

it('a link holds from both sides and over a third book; a name alone links nobody', () => {
  expect(linkedWith(at('one'), rows)).toEqual([at('two'), at('three')]);
  expect(linkedWith(at('two'), rows)).toEqual([at('one'), at('three')]);
  expect(linkedWith(at('four'), rows)).toEqual([]);
});

it('a link is known at the side that made it, to be taken back there', () => {
  expect(isLinkedFrom(at('one'), at('two'), rows)).toBe(true);
  expect(isLinkedFrom(at('two'), at('one'), rows)).toBe(false);
  expect(isLinkedFrom(at('three'), at('one'), rows)).toBe(false);
});
