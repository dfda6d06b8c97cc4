import { defineConfig } from 'vitest/config';

/** Tests of the built add-on in Firefox. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/firefox/**/*.test.ts'],
    fileParallelism: false,
    // Patience for a state that is sure to come: a busy machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
