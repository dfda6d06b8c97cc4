/** What must hold before a change is good, one stage a question. A stage that is no test suite counts as one test. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, buildAddOn } from './build.ts';
import { type Counts, countsOf } from './counts.ts';
import { type Ran, runTool } from './run.ts';

export type Stage = {
  readonly name: string;
  readonly run: () => Promise<Ran & { readonly counts?: Counts }>;
};

export const format: Stage = {
  name: 'format and lint',
  run: () =>
    runTool('biome', ['check', '--error-on-warnings', '--max-diagnostics=none', '.'], '@biomejs/biome'),
};

export const types: Stage = {
  name: 'types',
  run: async () => {
    const prepared = await runTool('wxt', ['prepare']);
    return prepared.code === 0 ? runTool('tsc', ['--noEmit'], 'typescript') : prepared;
  },
};

export const unused: Stage = {
  name: 'unused code',
  run: () => runTool('knip', ['--no-progress']),
};

export const unitTests: Stage = {
  name: 'unit tests',
  run: () => vitest('tests/vitest.config.ts'),
};

export const builds: Stage = { name: 'build', run: build };

export const browserTests: Stage = {
  name: 'browser tests',
  run: () => vitest('tests/browser/vitest.config.ts'),
};

export const keyTests: Stage = {
  name: 'tests with real keys',
  run: () => vitest('tests/keys/vitest.config.ts'),
};

export const addOnBuilds: Stage = { name: 'build for Firefox', run: buildAddOn };

export const firefoxTests: Stage = {
  name: 'Firefox tests',
  run: () => vitest('tests/firefox/vitest.config.ts'),
};

async function vitest(config: string): Promise<Ran & { counts: Counts }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dunlin-test-'));
  try {
    const report = path.join(folder, 'report.json');
    const ran = await runTool('vitest', [
      'run',
      `--config=${config}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const text = await readFile(report, 'utf8').catch(() => null);
    return { ...ran, counts: countsOf(text, ran.code) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the stages in order, prints a line for each and the whole output of those that failed. */
export async function runStages(stages: readonly Stage[]): Promise<Counts> {
  let passed = 0;
  let failed = 0;
  for (const { name, run } of stages) {
    const ran = await run();
    const counts = ran.counts ?? (ran.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    passed += counts.passed;
    failed += counts.failed;
    if (counts.failed > 0) console.log(`\n${ran.output.trim()}\n`);
    console.log(`${name}: ${inWords(counts, ran.counts !== undefined)} (${ran.seconds.toFixed(1)} s)`);
  }
  return { passed, failed };
}

function inWords({ passed, failed }: Counts, isSuite: boolean): string {
  if (!isSuite) return failed > 0 ? 'failed, see above' : 'good';
  return failed > 0 ? `${passed} passed, ${failed} failed, see above` : `${passed} passed`;
}
