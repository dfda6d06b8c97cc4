import type { ActivityOf } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Sums } from '../domain/money.ts';
import type { Channel, StageId } from '../domain/policy.ts';

/** What a reason rests on; the view links to it. */
export type Evidence =
  | { readonly kind: 'invoice'; readonly key: string }
  | { readonly kind: 'activity'; readonly id: string }
  | { readonly kind: 'policy' }
  | { readonly kind: 'settings' };

/** The figures of each reason, by its code. Days overdue and the like are calendar days. */
type Figures = {
  'oldest-overdue': { readonly days: number; readonly number: string | null; readonly count: number };
  'never-contacted': unknown;
  reminded: { readonly times: number; readonly daysAgo: number };
  'stage-due': { readonly stage: StageId; readonly fromDay: number };
  gap: { readonly gapDays: number; readonly daysAgo: number };
  'chased-before': { readonly stage: StageId };
  large: unknown;
  /** Chance of being paid late, 0 … 1. */
  risky: { readonly late: number };
  'due-soon': { readonly days: number; readonly number: string | null };
  'credit-unapplied': { readonly amount: Sums };
  'balance-unproven': { readonly count: number };
  paused: { readonly until: Day | null; readonly why: string };
  disputed: { readonly amount: Sums; readonly count: number; readonly days: number };
  /** `bankUntil`: the day is past, and the bank has until then. */
  promised: { readonly on: Day; readonly amount: Sums; readonly bankUntil: Day | null };
  'promise-due': { readonly amount: Sums };
  'promise-unchecked': { readonly on: Day };
  'promise-broken': { readonly on: Day; readonly left: Sums; readonly times: number };
  'promise-part': { readonly on: Day; readonly paid: Sums; readonly left: Sums };
  expected: { readonly on: Day };
  'on-plan': { readonly next: Day | null };
  instalment: { readonly on: Day; readonly amount: Sums; readonly missed: boolean };
  'question-open': { readonly days: number; readonly who: string | null };
  'do-not-contact': { readonly since: Day; readonly why: string };
  'opted-out': { readonly channel: Channel };
  'no-address': { readonly bounced: boolean };
  'direct-debit': { readonly days: number | null };
  'head-office': { readonly name: string };
  branches: { readonly count: number };
  residue: { readonly amount: Sums; readonly discount: boolean };
  unsent: { readonly number: string | null; readonly count: number };
  'no-due-date': { readonly number: string | null; readonly count: number };
  /** `of`: invoices of this customer that have one. */
  'no-order-number': { readonly number: string | null; readonly count: number; readonly of: number };
  instalments: { readonly number: string | null; readonly count: number };
  snoozed: { readonly until: Day; readonly why: string };
  skipped: { readonly why: string };
  'not-a-workday': { readonly on: Day };
  capacity: { readonly what: 'calls' | 'messages'; readonly of: number };
  'said-today': unknown;
  'over-limit': { readonly balance: Sums; readonly limit: Sums; readonly over: Sums; readonly overdue: Sums };
  'within-limit': { readonly balance: Sums; readonly limit: Sums; readonly headroom: Sums };
  'later-than-habit': { readonly days: number; readonly usual: number };
  repeated: { readonly time: number; readonly of: number };
  'plan-ended': { readonly stage: StageId };
  'paid-promptly': { readonly number: string | null };
  'invoices-paid': { readonly count: number; readonly days: number };
  'written-off': { readonly amount: Sums; readonly days: number };
  'follow-up': {
    readonly on: Day;
    readonly time: string | null;
    readonly who: string | null;
    readonly why: string;
  };
  decided: { readonly about: ActivityOf<'decision'>['about']; readonly daysAgo: number };
};

export type ReasonCode = keyof Figures;
export type ReasonOf<C extends ReasonCode> = { readonly code: C; readonly evidence: Evidence } & Figures[C];

/** A reason as a code with its figures; the words stand in the message catalogue. */
export type Reason = { [C in ReasonCode]: ReasonOf<C> }[ReasonCode];
