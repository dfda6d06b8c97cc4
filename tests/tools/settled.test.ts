import { describe, expect, it } from 'vitest';
import { settled } from './settled.ts';

/** Answers one after another, the last one for ever. */
function answers<T>(...all: T[]): () => Promise<T | null> {
  let next = 0;
  return async () => all[Math.min(next++, all.length - 1)] ?? null;
}

describe('waiting for an answer to settle', () => {
  it('takes the first answer that stays, not the first that comes', async () => {
    const soon = performance.now() + 5000;
    expect(await settled(answers({ rows: 1 }, { rows: 2 }, { rows: 50 }), () => 60, soon)).toEqual({
      rows: 50,
    });
  });

  it('gives what is there when the time is over', async () => {
    let row = 0;
    const growing = async () => ({ rows: ++row });
    expect(await settled(growing, () => 60, performance.now() + 120)).toEqual({ rows: row });
    expect(await settled(answers<object | null>(null), () => 0, performance.now() + 60)).toBeNull();
  });
});
