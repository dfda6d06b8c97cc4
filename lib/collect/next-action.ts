import type { Day } from '../domain/day.ts';
import type { Sums } from '../domain/money.ts';
import type { Channel, StageId } from '../domain/policy.ts';
import type { Line, Standing } from './standing.ts';

/** What a reason rests on; the view links to it. */
export type Evidence =
  | { readonly kind: 'invoice'; readonly key: string }
  | { readonly kind: 'activity'; readonly id: string }
  | { readonly kind: 'policy' };

/** A reason as a code with its figures; the words stand in the message catalogue. */
export type Reason =
  | {
      readonly code: 'oldest-overdue';
      readonly days: number;
      readonly number: string | null;
      readonly count: number;
      readonly evidence: Evidence;
    }
  | { readonly code: 'never-contacted'; readonly evidence: Evidence }
  | {
      readonly code: 'reminded';
      readonly times: number;
      readonly daysAgo: number;
      readonly evidence: Evidence;
    }
  | {
      readonly code: 'stage-due';
      readonly stage: StageId;
      readonly fromDay: number;
      readonly evidence: Evidence;
    }
  | { readonly code: 'gap'; readonly gapDays: number; readonly daysAgo: number; readonly evidence: Evidence }
  | { readonly code: 'chased-before'; readonly stage: StageId; readonly evidence: Evidence }
  | { readonly code: 'large'; readonly evidence: Evidence }
  | {
      readonly code: 'due-soon';
      readonly days: number;
      readonly number: string | null;
      readonly evidence: Evidence;
    }
  | { readonly code: 'credit-unapplied'; readonly amount: Sums; readonly evidence: Evidence }
  | { readonly code: 'balance-unproven'; readonly count: number; readonly evidence: Evidence };

/** One contact for the account: one message or call that carries all its lines. */
export type Contact = {
  readonly stage: StageId;
  readonly channel: Channel;
  readonly needsYes: boolean;
  /** Lines whose amounts are asked for. */
  readonly lines: readonly Line[];
  readonly asked: Sums;
  readonly because: readonly Reason[];
};

/** Something for us to do beside the contact. */
export type Task = {
  readonly kind: 'apply-credit' | 'show-balance';
  readonly because: readonly Reason[];
};

export type NextAction = {
  /** Null: nothing to say today. */
  readonly contact: Contact | null;
  readonly tasks: readonly Task[];
  /** Today, or the day the next contact comes up; null: none in sight. */
  readonly dueOn: Day | null;
  /** Why nothing today, or why then. */
  readonly waiting: readonly Reason[];
};

/** One row of the worklist. */
export type WorklistRow = { readonly standing: Standing; readonly action: NextAction };
