import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { NotNow } from './check.ts';

/** What the sentences of a finding are made of. */
type Values = {
  'no-sender': unknown;
  'missing-value': { readonly names: string };
  'nothing-to-ask': unknown;
  'no-recipient': unknown;
  'no-phone': unknown;
  'bad-recipient': { readonly address: string };
  bounced: { readonly address: string };
  'strange-recipient': { readonly address: string };
  unproven: { readonly numbers: string };
  'unknown-amount': { readonly amounts: string };
  'sum-check': unknown;
  derived: { readonly numbers: string };
  'left-out': { readonly count: number };
  'credit-apart': { readonly amounts: string };
  'not-open': unknown;
  'page-changed': unknown;
  'reading-old': { readonly minutes: number };
  gap: { readonly daysAgo: number; readonly gapDays: number };
  often: { readonly count: number; readonly days: number; readonly most: number; readonly source: string };
  talked: { readonly daysAgo: number; readonly days: number; readonly source: string };
  holiday: { readonly zone: string; readonly source: string };
  'law-hours': { readonly time: string; readonly zone: string; readonly source: string };
  weekday: { readonly weekday: number; readonly zone: string };
  hours: { readonly time: string; readonly zone: string; readonly from: string; readonly to: string };
  'call-hours': { readonly time: string; readonly zone: string; readonly from: string; readonly to: string };
  'do-not-contact': { readonly since: Day; readonly reason: string };
  'opt-out': { readonly channel: 'mail' | 'phone' | 'sms' | 'letter'; readonly since: Day };
  'opt-out-line': { readonly source: string };
  'customer-kind': unknown;
  'not-now': { readonly number: string; readonly why: NotNow };
  'named-not-now': { readonly number: string; readonly why: NotNow };
  'bank-change': unknown;
  'way-to-act': unknown;
  'old-template': { readonly name: string };
  'customer-language': { readonly theirs: Language; readonly ours: Language };
  language: { readonly words: string; readonly language: Language };
  attachment: { readonly words: string };
  threat: { readonly words: string };
  legal: { readonly words: string };
  blame: { readonly words: string };
  shouting: { readonly words: string };
  exclamation: unknown;
};

export type SaysCode = keyof Values;
export type SaysOf<C extends SaysCode> = { readonly code: C } & Values[C];

/** What a finding says, as a code with its values; the words stand in the panel's catalogue. */
export type Says = { [C in SaysCode]: SaysOf<C> }[SaysCode];
