import { describe, expect, it } from 'vitest';
import { parseWatchEvent } from '../../lib/messages/validators.ts';
import { base, factsOf, headOf, rowsOf } from './fake-page.ts';

const told = { reading: 'r1', seq: 0 };
const rows = (list: readonly object[]) => ({ type: 'rows', ...told, region: 'g1', base, rows: list });
const cell = (more: object) => rows([{ id: 'a', cells: [{ text: 'a', ...more }] }]);

describe('what a page sends', () => {
  it.each([
    { type: 'region', ...told, head: headOf() },
    rows(rowsOf({ a: '1' })),
    rows([{ id: 'a', cells: '<td>1</td>' }]),
    cell({ told: [[['title', 'x']]], parts: ['a', 'b'], value: '1', alt: 'Late' }),
    { type: 'done', ...told, frame: 'f0', facts: factsOf() },
    { type: 'patch', ...told, region: 'g1', base, rows: rowsOf({ a: '1' }), inView: ['a'] },
    { type: 'changed', ...told },
    { type: 'outlined', found: true },
  ])('is taken as it is when it keeps to the contract: $type', (event) => {
    expect(parseWatchEvent(structuredClone(event))).toEqual({ ok: true, value: event });
  });

  it.each([
    ['nothing', null],
    ['a text', 'done'],
    ['an unknown type', { type: 'run', ...told }],
    ['a key too many', { type: 'changed', ...told, extra: 1 }],
    ['a negative number', { type: 'changed', reading: 'r1', seq: -1 }],
    ['a fraction', { type: 'changed', reading: 'r1', seq: 0.5 }],
    [
      'an instant that is none',
      { type: 'done', ...told, frame: 'f0', facts: factsOf({ loadedAt: 'today' as never }) },
    ],
    ['a row without cells', rows([{ id: 'a' }])],
    ['a cell that is no text', cell({ text: 7 })],
    ['a role that there is none of', rows([{ id: 'a', role: 'king', cells: [] }])],
    ['an attribute without a value', cell({ told: [[['title']]] })],
    ['a text without end', { type: 'changed', reading: 'x'.repeat(200_000), seq: 0 }],
    [
      'a list without end',
      { type: 'region', ...told, head: headOf('g1', { texts: Array(2_000).fill('x') }) },
    ],
    ['a prototype in disguise', JSON.parse('{"type":"changed","reading":"r1","seq":0,"__proto__":{"a":1}}')],
    ['a prototype deep inside', cell(JSON.parse('{"__proto__":"x"}'))],
    ['a constructor', { type: 'changed', ...told, constructor: 'x' }],
  ])('is refused: %s', (_what, event) => {
    expect(parseWatchEvent(event).ok).toBe(false);
  });

  it('is refused when it nests without end', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 10_000; level += 1) deep = [deep];
    expect(parseWatchEvent({ type: 'changed', ...told, deep })).toEqual({ ok: false, error: 'too deep' });
  });

  it('is refused by a place, never with what stood there', () => {
    const parsed = parseWatchEvent(rows([{ id: 'a', cells: [{ text: [{ secret: 'x' }] }] }]));
    expect(parsed).toEqual({ ok: false, error: 'rows.0.cells' });
  });
});
