import { defineConfig } from 'vitest/config';

/** Tests with the keys of a real keyboard, on a screen nobody sees. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/keys/**/*.test.ts'],
    globalSetup: ['tests/browser/build-first.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
