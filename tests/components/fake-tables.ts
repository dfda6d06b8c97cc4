import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { bankRate } from '../../lib/letters/rules/base-rates.ts';
import { contactRules } from '../../lib/letters/rules/contact-rules.ts';
import type { RuleState } from '../../lib/panel/rule-desk.ts';

/** Our tables, unchanged, and actions that only count. */
export const fakeTables = (): RuleState => ({
  contactRules: signal(contactRules.map((rule) => ({ rule, ours: rule, changed: false }))),
  baseRates: signal([bankRate]),
  readingMinutes: signal(15),
  setReadingMinutes: vi.fn(),
  changeRule: vi.fn(),
  addRule: vi.fn(),
  resetRule: vi.fn(),
  addBaseRate: vi.fn(),
  dropBaseRate: vi.fn(),
  saveRules: vi.fn(),
  readRules: vi.fn(),
  resetRules: vi.fn(),
});
