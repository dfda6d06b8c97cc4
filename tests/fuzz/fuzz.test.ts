import { expect, test } from 'vitest';
import { everyFlood, everyWay, fuzzCase } from './one-case.ts';
import { count, noTally } from './tally.ts';

test('hostile messages are refused, or understood without a false amount, a crash or markup of theirs', async () => {
  const tally = noTally();
  for (let seed = 1; seed <= 600; seed += 1) {
    const started = performance.now();
    count(tally, seed, await fuzzCase(seed), performance.now() - started);
  }
  expect(tally.wrong).toEqual([]);
  expect(tally.understood).toBeGreaterThan(300);
  expect(tally.refused).toBeGreaterThan(60);
  expect(tally.amounts).toBeGreaterThan(1000);
}, 120_000);

test('every broken message, and every flood, ends at the door', async () => {
  expect([...(await everyWay()), ...(await everyFlood())]).toEqual([]);
}, 120_000);
