import { expect, test } from 'vitest';
import { soundHooks } from '../../lib/messages/sound-hooks.ts';

const isSelector = (text: string) => !text.includes('!');

test('selectors that are none do not reach the page, the others do', () => {
  const hooks = {
    regions: ['#list', '!'],
    rows: ':scope > li',
    cells: 'span',
    ignore: ['.tip', 'a!b'],
    overlay: ['!', '.drawer'],
    bookId: [
      { selector: 'meta!', attribute: 'content' },
      { selector: 'meta[name=org]', attribute: 'content' },
    ],
    bookName: [{ selector: '!', attribute: '' }],
  };
  expect(soundHooks(hooks, isSelector)).toEqual({
    regions: ['#list'],
    rows: ':scope > li',
    cells: 'span',
    ignore: ['.tip'],
    overlay: ['.drawer'],
    bookId: [{ selector: 'meta[name=org]', attribute: 'content' }],
    bookName: [],
  });
});

test.each([
  ['rows', { rows: '!', cells: 'span' }],
  ['cells', { rows: 'li', cells: '!' }],
])('a list whose %s cannot be found is no list that was pointed at', (_, hooks) => {
  expect(soundHooks(hooks, isSelector)).not.toHaveProperty('rows');
  expect(soundHooks(hooks, isSelector)).not.toHaveProperty('cells');
});
