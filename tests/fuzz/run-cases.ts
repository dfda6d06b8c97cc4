/** A thread of a fuzz run: every case of its share, with a sign of life before each. */
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { fuzzCase } from './one-case.ts';
import { count, noTally } from './tally.ts';

const { first, cases, step } = z.object({ first: z.int(), cases: z.int(), step: z.int() }).parse(workerData);
const tally = noTally();
for (let seed = first; seed < first + cases; seed += step) {
  parentPort?.postMessage({ at: seed });
  const started = performance.now();
  count(tally, seed, await fuzzCase(seed), performance.now() - started);
}
parentPort?.postMessage({ tally });
