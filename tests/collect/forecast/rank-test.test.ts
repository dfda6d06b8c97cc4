import { describe, expect, it } from 'vitest';
import { chanceOfHigherRanks } from '../../../lib/collect/forecast/rank-test.ts';

describe('the chance of ranks as high by accident', () => {
  it('is one way of all where the highest stand together', () => {
    expect(chanceOfHigherRanks([8, 9, 10], [1, 2, 3, 4])).toBeCloseTo(1 / 35);
  });

  it('is certain where they could not be lower', () => {
    expect(chanceOfHigherRanks([1, 2], [3, 4, 5])).toBe(1);
    expect(chanceOfHigherRanks([5, 5], [5, 5, 5])).toBe(1);
  });

  it('counts draws with equal numbers as equally high', () => {
    expect(chanceOfHigherRanks([5, 5], [5, 1, 1])).toBeCloseTo(3 / 10);
  });
});
