import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/domain/reading.ts';
import { createInTurn } from '../../../lib/panel/live/in-turn.ts';
import { pageOf } from './pages.ts';

/** Hands on readings; a rest is due after every piece of work, and ends when the test says so. */
function inTurn() {
  const handed: Reading[] = [];
  const resting: (() => void)[] = [];
  const take = () => new Promise<void>((resolve) => resting.push(resolve));
  const turn = createInTurn(
    () => ({ isDue: () => true, take }),
    (reading) => handed.push(reading),
  );
  /** Ends one rest; whatever could be done before the next is done. */
  const go = async () => {
    resting.shift()?.();
    for (let step = 0; step < 20; step++) await Promise.resolve();
  };
  return { handed, resting, turn, go };
}

const many = (at: number) => pageOf({ to: 2400, total: 2400, at });
const few = (at: number) => pageOf({ to: 3, at });

describe('a reading', () => {
  it('of few rows is handed on at once', () => {
    const { handed, turn } = inTurn();
    turn.hear(few(0));
    expect(handed).toHaveLength(1);
  });

  it('of many rows is got ready in pieces of 500 rows, with a rest after each and one before it is handed on', async () => {
    const { handed, resting, turn, go } = inTurn();
    turn.hear(many(0));
    let rests = 0;
    for (; handed.length === 0; rests++) {
      expect(resting).toHaveLength(1);
      await go();
    }
    expect(rests).toBe(6);
  });

  it('waits for the one before it; of several that wait the newest is handed on', async () => {
    const { handed, turn, go } = inTurn();
    const all = [many(0), many(1), few(2)] as const;
    for (const one of all) turn.hear(one);
    while (handed.length < 2) await go();
    expect(handed).toEqual([all[0], all[2]]);
  });

  it('is not handed on if it was dropped in the last rest', async () => {
    const { handed, turn, go } = inTurn();
    turn.hear(many(0));
    for (let rest = 0; rest < 5; rest++) await go();
    turn.drop();
    await go();
    expect(handed).toEqual([]);
  });

  it('is not handed on once it was dropped, and the next one is', async () => {
    const { handed, turn, go } = inTurn();
    turn.hear(many(0));
    turn.drop();
    await go();
    turn.hear(few(1));
    expect(handed).toEqual([few(1)]);
  });
});
