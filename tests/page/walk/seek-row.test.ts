// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { SeenRegion } from '../../../lib/page/seen-region.ts';
import type { Scroller } from '../../../lib/page/walk/scroller.ts';
import { seekRow } from '../../../lib/page/walk/seek-row.ts';

const height = 40;
const inView = 10;

/** A list of so many rows, of which ten are drawn; rows further up are higher where `uneven`. */
function listOf(count: number, named: (row: number) => string, uneven = false) {
  let top = 0;
  const last = (count - inView) * height;
  const moves: number[] = [];
  const move = (to: number): void => {
    top = Math.max(0, Math.min(last, to));
    moves.push(Math.round(top));
  };
  const scroller: Scroller = {
    forth: () => move(top + (inView - 1) * height),
    aside: () => {},
    by: (distance) => move(top + distance),
    to: (share) => move((uneven ? share ** 2 : share) * count * height - (inView * height) / 2),
    toTop: () => false,
    atEnd: () => top >= last,
    isThere: () => true,
    back: () => {},
  };
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(0, 0, 100, height);
  const list = (): SeenRegion => {
    const first = Math.floor(top / height);
    const rows = Array.from({ length: inView }, (_, at) => named(first + at));
    const line = { elements: [element], role: null };
    return { rows: new Map(rows.map((id) => [id, { line }])) } as unknown as SeenRegion;
  };
  return { list, scroller, moves };
}
const drawn = async (): Promise<void> => {};
const at = (row: string, share: number, seen: readonly string[] = []) => ({ row, share, seen });

it('goes to a row by its index', async () => {
  const { list, scroller, moves } = listOf(200, (row) => `i${row}`);
  expect(await seekRow(at('i150', 0), scroller, list, drawn)).toBe(true);
  expect(moves).toHaveLength(1);
});

it('goes to a row by its place among those that were seen, however many the list has beside them', async () => {
  const { list, scroller } = listOf(200, (row) => `r${row}`);
  const seen = Array.from({ length: 30 }, (_, row) => `r${row}`);
  scroller.by(20 * height);
  expect(await seekRow(at('r3', 3 / 30, seen), scroller, list, drawn)).toBe(true);
});

it('goes by the share of rows above it where those drawn were not seen before, and on from there', async () => {
  const { list, scroller, moves } = listOf(200, (row) => `r${row}`, true);
  const seen = Array.from({ length: 90 }, (_, row) => `r${row + 20}`);
  expect(await seekRow(at('r100', 100 / 200, seen), scroller, list, drawn)).toBe(true);
  expect(moves.length).toBeGreaterThan(1);
});

it('does not move for a row that is drawn, nor go on for one that is nowhere', async () => {
  const near = listOf(200, (row) => `i${row}`);
  expect(await seekRow(at('i3', 0.5), near.scroller, near.list, drawn)).toBe(true);
  expect(near.moves).toEqual([]);
  const nowhere = listOf(200, (row) => `n${row}`);
  expect(await seekRow(at('n900', 0.5), nowhere.scroller, nowhere.list, drawn)).toBe(false);
  expect(nowhere.moves).toHaveLength(1);
});
