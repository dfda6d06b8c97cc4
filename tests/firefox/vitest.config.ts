import { defineConfig } from 'vitest/config';

/** Tests of the built add-on in Firefox. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/firefox/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
