import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    root: '.',
    setupFiles: ['tests/one-seed.ts'],
    // No check: a busy machine may take its time, a test that hangs is still ended.
    testTimeout: 30_000,
    // One less than there are cores is the default: on two that is one at a time.
    maxWorkers: '100%',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'tests/firefox/**', 'tests/keys/**', 'tests/architecture/bundle.test.ts'],
  },
});
