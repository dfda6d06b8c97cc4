import { signal } from '@preact/signals';
import { vi } from 'vitest';

/** A panel without a lock. */
export const fakeLock = () => ({
  hidden: signal(false),
  ready: signal(true),
  minutes: signal<number | null>(null),
  wrong: signal(false),
  set: vi.fn(async () => {}),
  remove: vi.fn(async () => {}),
  hideNow: vi.fn(),
  unlock: vi.fn(async () => {}),
  touch: vi.fn(),
});
