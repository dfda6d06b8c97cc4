import { describe, expect, it } from 'vitest';
import { countsOf } from './counts.ts';

const report = (...files: { status: string; tests: string[] }[]) =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  });

describe('the counts of a test run', () => {
  it('are added up over all files', () => {
    const text = report(
      { status: 'passed', tests: ['passed', 'passed'] },
      { status: 'failed', tests: ['passed', 'failed'] },
    );
    expect(countsOf(text, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('take a test that did not run for a failed one', () => {
    expect(countsOf(report({ status: 'passed', tests: ['passed', 'skipped'] }), 0)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('take a file that broke before its first test for a failed test', () => {
    expect(countsOf(report({ status: 'failed', tests: [] }), 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('do not hide an error outside the tests', () => {
    expect(countsOf(report({ status: 'passed', tests: ['passed'] }), 1)).toEqual({ passed: 1, failed: 1 });
    expect(countsOf(null, 1)).toEqual({ passed: 0, failed: 1 });
  });
});
