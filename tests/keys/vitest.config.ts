import { defineConfig } from 'vitest/config';

/** Tests with the keys of a real keyboard, on a screen nobody sees. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/keys/**/*.test.ts'],
    globalSetup: ['tests/browser/build-first.ts'],
    fileParallelism: false,
    // Patience for a state that is sure to come: a busy machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
