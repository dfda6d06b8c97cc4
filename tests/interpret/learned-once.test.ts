import { describe, expect, it } from 'vitest';
import { learnedOnce } from '../../lib/interpret/learned-once.ts';
import type { Steps } from '../../lib/interpret/steps.ts';

/** Counts to three, a piece at a time, and how often that was begun. */
function counting() {
  let begun = 0;
  function* learn(): Steps<{ readonly sum: number }> {
    begun += 1;
    let sum = 0;
    for (const number of [1, 2, 3]) {
      sum += number;
      yield;
    }
    return { sum };
  }
  return { ...learnedOnce(learn), begun: () => begun };
}

describe('what is learned once', () => {
  it('is learned at once when first asked for, and then known', () => {
    const { known, begun } = counting();
    expect(begun()).toBe(0);
    expect(known()).toEqual({ sum: 6 });
    expect(known()).toBe(known());
    expect(begun()).toBe(1);
  });

  it('is learned ahead in small pieces, and nothing is left to do afterwards', () => {
    const { known, ahead, begun } = counting();
    expect([...ahead()]).toHaveLength(3);
    expect(known()).toEqual({ sum: 6 });
    expect([...ahead()]).toHaveLength(0);
    expect(begun()).toBe(1);
  });

  it('is whole for whoever asks while it is still being learned', () => {
    const { known, ahead } = counting();
    const steps = ahead();
    steps.next();
    expect(known()).toEqual({ sum: 6 });
    for (const _ of steps);
    expect(known()).toEqual({ sum: 6 });
  });
});
