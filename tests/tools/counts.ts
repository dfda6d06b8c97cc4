/** Counts over a run of Vitest, from its JSON report. */
export type Counts = { readonly passed: number; readonly failed: number };

type Report = {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * A test that did not run counts as failed, and so does a file that broke before its first test and a run that ended
 * badly although every test passed (an unhandled error, or no report at all: `text` is null).
 */
export function countsOf(text: string | null, exitCode: number): Counts {
  if (text === null) return { passed: 0, failed: 1 };
  const { testResults }: Report = JSON.parse(text);
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const good = assertionResults.filter((result) => result.status === 'passed').length;
    const bad = assertionResults.length - good;
    passed += good;
    failed += status === 'failed' && bad === 0 ? 1 : bad;
  }
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
