import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    root: '.',
    setupFiles: ['tests/one-seed.ts'],
    // No check: a busy machine may take its time, a test that hangs is still ended.
    testTimeout: 30_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'tests/firefox/**', 'tests/keys/**', 'tests/architecture/bundle.test.ts'],
  },
});
