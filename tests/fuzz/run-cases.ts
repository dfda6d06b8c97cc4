/** A thread of a fuzz run: every case of its share, with a sign of life before each. Time is the processor's, not the clock's. */
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { fuzzCase } from './one-case.ts';
import { count, noTally } from './tally.ts';

const { first, cases, step } = z.object({ first: z.int(), cases: z.int(), step: z.int() }).parse(workerData);
const tally = noTally();
for (let seed = first; seed < first + cases; seed += step) {
  parentPort?.postMessage({ at: seed });
  const before = process.threadCpuUsage();
  const outcome = await fuzzCase(seed);
  const { user, system } = process.threadCpuUsage(before);
  count(tally, seed, outcome, (user + system) / 1000);
}
parentPort?.postMessage({ tally });
