import { expect, it } from 'vitest';
import { bounds } from '../../lib/messages/bounds.ts';
import type { SentRow } from '../../lib/messages/contract.ts';
import { FrameReading, type Step } from '../../lib/messages/frame-reading.ts';
import { at, base, headOf } from './fake-page.ts';

const row = (id: string, text = ''): SentRow => ({ id, cells: `<tr><td>${text}</td><td>1.00</td>` });

/** A frame that takes batches for two regions in turn. */
function twoRegions() {
  const frame = new FrameReading();
  const ids = ['a', 'b'];
  let seq = 0;
  for (const id of ids) frame.take({ type: 'region', reading: 'r', seq: seq++, head: headOf(id) }, at(0));
  return (region: 'a' | 'b', rows: readonly SentRow[]): Step =>
    frame.take({ type: 'rows', reading: 'r', seq: seq++, region, base, rows }, at(0));
}

it('a page has so many rows in all its lists together, and no more', () => {
  const take = twoRegions();
  const half = Array.from({ length: bounds.allRows / 2 }, (_, at) => row(`${at}`));
  expect(take('a', half)).toBe('grew');
  expect(take('b', half)).toBe('grew');
  expect(take('b', [row('one more')])).toBe('wrong');
});

it('a page has so much text in all its rows together, and no more', () => {
  const take = twoRegions();
  const long = row('long', 'x'.repeat(bounds.text));
  const batch = Array.from({ length: 1000 }, () => long);
  const batches = Math.floor(bounds.readingText / (bounds.text * 1000 + 1000 * 40));
  for (let count = 0; count < batches; count++) expect(take(count % 2 ? 'a' : 'b', batch)).toBe('grew');
  expect([take('a', batch), take('b', batch)]).toContain('wrong');
});
