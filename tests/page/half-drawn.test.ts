// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WatchEvent } from '../../lib/messages/contract.ts';
import { pageWords } from '../../lib/messages/page-words.ts';
import { serveWatch } from '../../lib/page/serve-watch.ts';
import { textsOf } from './read-html.ts';

const names = ['number', 'due', 'balance'];
const cell = (role: string, name: string, text: string) =>
  `<div role="${role}" data-field="${name}">${text}</div>`;
const rowOf = (no: number, drawn = names) =>
  `<div role="row" aria-rowindex="${no + 1}">${drawn.map((name) => cell('gridcell', name, `${name} ${no}`)).join('')}</div>`;
const headOf = (drawn = names) =>
  `<div role="row" aria-rowindex="1">${drawn.map((name) => cell('columnheader', name, name)).join('')}</div>`;
const rowsOf = (from: number, to: number, drawn = names) =>
  Array.from({ length: to - from + 1 }, (_, at) => rowOf(from + at, drawn)).join('');

/** A grid of ninety rows that draws those in view, and of its columns those in view. */
let grid: HTMLElement;
let events: WatchEvent[];
let close: () => void;
beforeEach(async () => {
  document.body.innerHTML = `<h1>Invoices</h1><div role="grid" aria-rowcount="91" aria-colcount="3">${headOf()}${rowsOf(1, 5)}</div>`;
  const found = document.querySelector<HTMLElement>('[role=grid]');
  if (!found) throw new Error('no grid');
  grid = found;
  events = [];
  serveWatch(
    {
      post: (event) => events.push(structuredClone(event)),
      onRequest: (heard) => heard({ type: 'read', reading: 'a', hooks: {}, words: pageWords }),
      onClose: (closed) => {
        close = closed;
      },
    },
    document,
    'f',
    () => 0,
  );
  await vi.waitFor(() => expect(events.some(({ type }) => type === 'done')).toBe(true));
});
afterEach(() => close());

const catchUp = () => globalThis.dunlinSeen?.catchUp();
const patched = () =>
  events.flatMap((event) => (event.type === 'patch' ? event.rows.map((row) => [row.id, textsOf(row)]) : []));

test('is looked at once asked to, and known whole then', async () => {
  grid.innerHTML = headOf() + rowsOf(6, 7);
  expect(await catchUp()).toBe(true);
  expect(patched()).toEqual([
    ['i7', ['number 6', 'due 6', 'balance 6']],
    ['i8', ['number 7', 'due 7', 'balance 7']],
  ]);
});

test('gives no half of a row while columns are out of view, and the whole once they are back', async () => {
  grid.innerHTML = headOf(names.slice(0, 2)) + rowsOf(6, 7, names.slice(0, 2));
  expect(await catchUp()).toBe(false);
  grid.innerHTML = headOf(names.slice(0, 2)) + rowsOf(6, 7);
  expect(await catchUp()).toBe(false);
  grid.innerHTML = headOf() + rowsOf(6, 6) + rowOf(7, names.slice(0, 2));
  expect(await catchUp()).toBe(false);
  expect(patched()).toEqual([['i7', ['number 6', 'due 6', 'balance 6']]]);
  grid.innerHTML = headOf() + rowsOf(6, 7);
  expect(await catchUp()).toBe(true);
  expect(patched().map(([id]) => id)).toEqual(['i7', 'i8']);
  expect(events.map(({ type }) => type)).not.toContain('changed');
});

test('is read anew where a column went for good, or another came', async () => {
  grid.setAttribute('aria-colcount', '2');
  grid.innerHTML = headOf(names.slice(0, 2)) + rowsOf(6, 7, names.slice(0, 2));
  expect(await catchUp()).toBe(false);
  expect(events.at(-1)).toMatchObject({ type: 'changed' });
});
