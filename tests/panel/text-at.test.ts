import { expect, it } from 'vitest';
import type { Reading } from '../../lib/domain/reading.ts';
import { textAt } from '../../lib/panel/text-at.ts';

const region = {
  id: 'r1',
  frame: 'f1',
  rows: { id: ['a', 'b'], role: {}, recordId: {}, href: {} },
  columns: [
    { headers: ['No.'], key: null, text: ['INV-1', 'INV-2'] },
    { headers: ['Open'], key: null, text: ['€1.00', ''] },
  ],
};
const reading = { regions: [region] } as unknown as Reading;

it('gives the text a place had when it was read', () => {
  expect(textAt(reading, { frame: 'f1', region: 'r1', row: 'b', column: 0 })).toBe('INV-2');
  expect(textAt(reading, { frame: 'f1', region: 'r1', row: 'b', column: 1 })).toBe('');
});

it.each([
  ['another frame', { frame: 'f2', region: 'r1', row: 'a', column: 0 }],
  ['another region', { frame: 'f1', region: 'r2', row: 'a', column: 0 }],
  ['a row that is not there', { frame: 'f1', region: 'r1', row: 'c', column: 0 }],
  ['a column that is not there', { frame: 'f1', region: 'r1', row: 'a', column: 2 }],
])('holds nothing for %s', (_, place) => {
  expect(textAt(reading, place)).toBeNull();
});
