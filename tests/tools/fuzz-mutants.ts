/**
 * npm run test:mutants [-- words of some]: takes away one bound or one escape at a time, in a copy of the sources, and expects the fuzz run
 * to notice. Prints one line a mutant.
 */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { mutants } from '../fuzz/mutants.ts';
import { root, run } from './run.ts';

const [wanted = ''] = process.argv.slice(2);
const chosen = mutants.filter(([what]) => what.includes(wanted));
const copy = await mkdtemp(path.join(tmpdir(), 'dunlin-mutants-'));
let survivors = 0;
try {
  for (const folder of [
    'lib',
    'entrypoints',
    'tests/fuzz',
    'tests/tools',
    'tests/letters',
    'tests/collect',
    'package.json',
  ])
    await cp(path.join(root, folder), path.join(copy, folder), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  await expectRun('nothing taken away', true);
  for (const [what, file, find, instead] of chosen) await takeAway(what, file, find, instead);
} finally {
  await rm(copy, { recursive: true, force: true });
}
console.log(`${chosen.length - survivors} of ${chosen.length} mutants noticed`);
process.exitCode = survivors === 0 ? 0 : 1;

async function takeAway(what: string, file: string, find: string, instead: string): Promise<void> {
  const at = path.join(copy, file);
  const source = await readFile(at, 'utf8');
  if (!source.includes(find)) throw new Error(`${file} no longer holds ${find}`);
  await writeFile(
    at,
    source.replace(find, () => instead),
  );
  await expectRun(what, false);
  await writeFile(at, source);
}

/** Runs the cases in the copy; says whether they came out as they should. */
async function expectRun(what: string, good: boolean): Promise<void> {
  const { code, output } = await run(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    path.join(copy, 'tests/tools/fuzz.ts'),
    '--runs=700',
    '--seed=1',
    '--brief',
  ]);
  const asExpected = (code === 0) === good;
  if (!asExpected) survivors += 1;
  const sign = output.split('\n').find((line) => /^seed \d+ \(|^let in|crash/.test(line)) ?? '';
  console.log(`${asExpected ? 'good' : 'BAD '}  ${what}${good ? '' : `: ${sign.slice(0, 90)}`}`);
}
