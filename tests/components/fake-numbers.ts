import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { wholeBook } from '../../lib/panel/numbers/scope.ts';
import type { NumbersDesk } from '../../lib/panel/numbers-desk.ts';

/** Numbers of an empty book; its acts only record that they were called. */
export const fakeNumbers = (): NumbersDesk => ({
  scope: signal(wholeBook),
  view: signal(null),
  loading: signal(false),
  ratesInto: signal(null),
  sales: signal([]),
  goals: signal([]),
  trend: () => ({ points: [], monthAgo: null, planChanged: [] }),
  movers: () => [],
  breakdown: () => [],
  pick: vi.fn(),
  typeSales: vi.fn(() => true),
  readSales: vi.fn(),
  setGoal: vi.fn(() => true),
  dropGoal: vi.fn(),
  surveyed: vi.fn(),
  saveReport: vi.fn(),
  saveTable: vi.fn(),
  tableNames: () => [],
});
