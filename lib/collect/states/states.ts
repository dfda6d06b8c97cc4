/** What the journal's agreements have come to, on one day. Shapes only; each is judged in a file of its own. */
import type { Activity, ActivityOf, Again } from '../../domain/activity.ts';
import type { Day } from '../../domain/day.ts';
import type { ReasonName } from '../../domain/dispute-reason.ts';
import type { Money, Sums } from '../../domain/money.ts';

/** Judged from what pages showed after it was made. */
export type PromiseState = {
  readonly entry: ActivityOf<'promise'>;
  readonly state: /** Its day is ahead; or it is past, read since without a payment, and its days of grace still run. */
    | 'open'
    | 'due-today'
    /** Its day is past, and no page was read since: look first, accuse nobody. */
    | 'due-unchecked'
    | 'kept'
    | 'part-kept'
    | 'broken'
    | 'rescheduled'
    | 'cancelled';
  /** What came in on its invoices since, as far as pages prove it. */
  readonly paid: Sums;
  /** What is left of what was promised. */
  readonly left: Sums;
  /** Last day on which it still counts as kept: the promised day and the policy's grace in bank days. */
  readonly until: Day;
};

export type PromiseRecord = {
  /** Oldest first. */
  readonly all: readonly PromiseState[];
  /** Kept of those that fell due; null where none did. */
  readonly kept: { readonly kept: number; readonly due: number } | null;
  /** How many of the newest that fell due were broken, one after another. */
  readonly brokenInARow: number;
};

export type DisputeState = {
  readonly entry: ActivityOf<'dispute'>;
  readonly state: 'open' | 'waiting-customer' | 'waiting-us' | 'resolved';
  readonly resolution: 'credited' | 'corrected' | 'upheld' | 'written-off' | null;
  readonly reason: string;
  readonly reasonName: ReasonName;
  readonly rootCause: string;
  readonly owner: string;
  readonly due: Day | null;
  readonly checklist: readonly { readonly step: string; readonly done: boolean }[];
  readonly files: readonly string[];
  /** Days since it was opened, until it was resolved. */
  readonly ageDays: number;
  /** Steps, oldest first, with the opening. */
  readonly steps: readonly Activity[];
};

export type QuestionState = {
  readonly entry: ActivityOf<'question'>;
  readonly answer: ActivityOf<'answer'> | null;
  /** Minutes within business hours until the answer, or until today began while it waits. */
  readonly minutes: number;
};

export type PlanState = {
  readonly entry: ActivityOf<'plan'>;
  readonly state: 'offered' | 'agreed' | 'kept' | 'broken' | 'cancelled';
  /** `unchecked`: past its day, and no page was read since. Read within its days of grace it is still `ahead`. */
  readonly instalments: readonly {
    readonly on: Day;
    readonly amount: Money;
    readonly state: 'ahead' | 'due-today' | 'unchecked' | 'paid' | 'missed';
  }[];
};

export type FollowUp = { readonly again: Again; readonly entry: Activity };

/** Everything the journal has agreed with one account. */
export type Agreements = {
  readonly promises: PromiseRecord;
  readonly disputes: readonly DisputeState[];
  readonly questions: readonly QuestionState[];
  readonly plans: readonly PlanState[];
  /** Not yet followed up, soonest first; a contact on the day or later ends one, and so does the user's word. */
  readonly followUps: readonly FollowUp[];
};

/** No reminders for these invoices, or for the account. */
export type PauseState = {
  readonly entry: ActivityOf<'pause'>;
  readonly until: Day | null;
};
