import { defineConfig } from 'vitest/config';

/** Tests of the built extension. One file at a time: each drives a whole browser. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/browser/**/*.test.ts', 'tests/architecture/bundle.test.ts'],
    globalSetup: ['tests/browser/build-first.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
