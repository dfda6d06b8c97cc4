/**
 * npm run test:fuzz [-- --runs N --seed S --threads T --brief]: hostile messages through the door, the interpretation and
 * the letters. Prints what it did; a failing case is run again by its seed: --runs 1 --seed S. With --brief it ends as
 * soon as the door has let something in.
 */
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { everyFlood, everyWay } from '../fuzz/one-case.ts';
import { add, noTally, type Tally } from '../fuzz/tally.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '2' },
    brief: { type: 'boolean', default: false },
  },
});
const [runs, seed, threads] = [Number(values.runs), Number(values.seed), Number(values.threads)];
/** A thread that shows no life for so long hangs. */
const patience = 60_000;

const started = performance.now();
const total = noTally();
const ways = await everyWay();
const ends = (wrong: readonly string[]): boolean => values.brief && wrong.length > 0;
const broken = ends(ways) ? ways : [...ways, ...(await everyFlood())];
const all = Array.from({ length: threads }, (_, at) => at);
const shares = await Promise.all(ends(broken) ? [] : all.map(share));
for (const one of shares) add(total, one);
report([...broken, ...total.wrong]);

/** Every so-manieth case, beginning with this one. */
function share(at: number): Promise<Tally> {
  const file = path.resolve(import.meta.dirname, '../fuzz/run-cases.ts');
  const worker = new Worker(file, { workerData: { first: seed + at, cases: runs - at, step: threads } });
  return new Promise((resolve) => {
    let current = seed + at;
    const hangs = (): void => {
      void worker.terminate();
      resolve({ ...noTally(), wrong: [`seed ${current}: does not end`] });
    };
    let watchdog = setTimeout(hangs, patience);
    worker.on('message', (told: { at: number } | { tally: Tally }) => {
      clearTimeout(watchdog);
      if ('tally' in told) return resolve(told.tally);
      current = told.at;
      watchdog = setTimeout(hangs, patience);
    });
    worker.on('error', (error: Error) => {
      clearTimeout(watchdog);
      resolve({ ...noTally(), wrong: [`seed ${current}: ${error.message}`] });
    });
  });
}

function report(wrong: readonly string[]): void {
  const { cases, understood, refused, amounts, letters, slowest } = total;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`seeds ${seed} to ${seed + runs - 1}: ${cases} cases in ${seconds} s`);
  console.log(`${understood} passed the door and were understood, ${refused} forged ones were refused`);
  console.log(`${amounts} amounts read, ${letters} cases with letters written`);
  console.log(`slowest case: seed ${slowest.seed}, ${Math.round(slowest.milliseconds)} ms of the processor`);
  const few = understood * 2 < cases ? ['fewer than half passed the door'] : [];
  for (const what of [...wrong, ...few]) console.error(what);
  console.log(
    wrong.length + few.length === 0 ? 'nothing went wrong' : `${wrong.length + few.length} went wrong`,
  );
  process.exitCode = wrong.length + few.length === 0 ? 0 : 1;
}
