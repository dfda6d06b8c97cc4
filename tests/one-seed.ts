/**
 * One commit, one answer: the generated cases are the same in every run. `SEED=7 npm test` draws others,
 * `SEED=random` new ones each time.
 */
import process from 'node:process';
import fc from 'fast-check';

const { SEED = '20261122' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
