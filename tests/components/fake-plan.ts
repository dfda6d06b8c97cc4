import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import type { PolicyDesk } from '../../lib/panel/policy-desk.ts';

/** The usual plan, unchanged; its acts only record that they were called. */
export const fakePlan = (): PolicyDesk => ({
  policy: signal(defaultPolicy),
  edited: signal(defaultPolicy),
  changed: signal(false),
  faults: signal([]),
  effect: signal(null),
  fileFaults: signal([]),
  cash: signal([]),
  edit: vi.fn(),
  putBack: vi.fn(),
  usual: vi.fn(),
  save: vi.fn(),
  saveFile: vi.fn(),
  readFile: vi.fn(),
});
