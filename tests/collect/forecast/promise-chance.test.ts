import { describe, expect, it } from 'vitest';
import { promiseChance } from '../../../lib/collect/forecast/promise-chance.ts';

describe('the chance that a promise is kept', () => {
  it('is a guess of seven in ten until three promises are told', () => {
    expect(promiseChance({ kept: 0, broken: 0 })).toEqual({ chance: 0.7, basis: 'guess' });
    expect(promiseChance({ kept: 1, broken: 1 }).basis).toBe('guess');
    expect(promiseChance({ kept: 2, broken: 1 }).basis).toBe('account');
  });

  it('moves with what the account kept and broke, with the weight of ten promises before', () => {
    expect(promiseChance({ kept: 10, broken: 0 }).chance).toBe(0.85);
    expect(promiseChance({ kept: 0, broken: 10 }).chance).toBe(0.35);
  });
});
