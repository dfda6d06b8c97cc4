import { defineConfig } from 'vitest/config';

/** Tests of the built extension. One file at a time: each drives a whole browser. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/browser/**/*.test.ts', 'tests/architecture/bundle.test.ts'],
    globalSetup: ['tests/browser/build-first.ts'],
    fileParallelism: false,
    // Patience for a state that is sure to come: a busy machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
