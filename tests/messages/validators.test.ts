import { describe, expect, it } from 'vitest';
import { parseWatchEvent } from '../../lib/messages/validators.ts';
import { batchOf, factsOf, headOf } from './fake-page.ts';

const told = { reading: 'r1', seq: 0 };
const rows = (batch: object) => ({ type: 'rows', ...told, region: 'g1', batch });

describe('what a page sends', () => {
  it.each([
    { type: 'region', ...told, head: headOf() },
    rows(batchOf({ a: '1' })),
    { type: 'done', ...told, frame: 'f0', facts: factsOf() },
    { type: 'patch', ...told, region: 'g1', batch: batchOf({ a: '1' }), outOfView: ['b'] },
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
    ['columns of another length than the rows', rows({ ...batchOf({ a: '1' }), columns: [{ text: [] }] })],
    [
      'a value for a row that is not there',
      rows({ ...batchOf({ a: '1' }), columns: [{ text: ['a'], title: { 1: 'x' } }] }),
    ],
    [
      'a value for no row at all',
      rows({ ...batchOf({ a: '1' }), columns: [{ text: ['a'], title: { x: 'y' } }] }),
    ],
    ['a text without end', { type: 'changed', reading: 'x'.repeat(200_000), seq: 0 }],
    [
      'a list without end',
      { type: 'region', ...told, head: headOf('g1', { notes: Array(2_000).fill('x') }) },
    ],
    ['a prototype in disguise', JSON.parse('{"type":"changed","reading":"r1","seq":0,"__proto__":{"a":1}}')],
    [
      'a prototype deep inside',
      rows({ ...batchOf({ a: '1' }), columns: [{ text: ['a'], title: JSON.parse('{"__proto__":"x"}') }] }),
    ],
    ['a constructor', { type: 'changed', ...told, constructor: 'x' }],
  ])('is refused: %s', (_what, event) => {
    expect(parseWatchEvent(event).ok).toBe(false);
  });

  it('is refused when it nests without end', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 10_000; level += 1) deep = [deep];
    expect(parseWatchEvent({ type: 'changed', ...told, deep })).toEqual({ ok: false, error: 'too deep' });
  });

  it('loses links that a person must not follow, and nothing else', () => {
    const batch = {
      rows: {
        id: ['a', 'b'],
        role: {},
        recordId: {},
        href: { 0: 'javascript:alert(1)', 1: 'https://ok.example/' },
      },
      columns: [{ text: ['a', 'b'], href: { 0: 'data:text/html,x', 1: 'mailto:ap@example.com' } }],
    };
    const parsed = parseWatchEvent(rows(batch));
    expect(parsed).toMatchObject({
      ok: true,
      value: { batch: { rows: { href: { 1: 'https://ok.example/' } } } },
    });
    const href = parsed.ok && parsed.value.type === 'rows' ? parsed.value.batch.columns[0]?.href : null;
    expect(href).toEqual({ 1: 'mailto:ap@example.com' });
  });

  it('is refused by a place, never with what stood there', () => {
    const parsed = parseWatchEvent(rows({ ...batchOf({ a: '1' }), columns: [{ text: [{ secret: 'x' }] }] }));
    expect(parsed).toEqual({ ok: false, error: 'batch.columns.0.text.0' });
  });
});
