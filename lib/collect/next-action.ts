import type { ActivityOf } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Sums } from '../domain/money.ts';
import type { Channel, Role, StageId } from '../domain/policy.ts';
import type { TemplateId } from '../domain/template-id.ts';
import type { Tone } from '../domain/tone.ts';
import type { AmountDays } from './at-risk.ts';
import type { Reason } from './reason.ts';
import type { Line, Standing } from './standing.ts';

export type { Evidence, Reason } from './reason.ts';

/** What a contact is for; its title. */
export type ContactCode =
  /** A step of the plan, by its id in `stage`. */
  | 'stage'
  /** The last demand once more. */
  | 'repeat'
  | 'answer'
  | 'promise-due'
  | 'promise-broken'
  | 'promise-part'
  | 'escalate'
  | 'instalment-due'
  | 'instalment-missed'
  | 'thanks'
  | 'satisfaction';

/** One contact for the account: one message or call that carries all its lines. */
export type Contact = {
  readonly code: ContactCode;
  /** The step it counts as; of a message that is no demand, the step its draft starts from. */
  readonly stage: StageId;
  readonly channel: Channel;
  /** Null: the stage's own text. */
  readonly template: TemplateId | null;
  /** Null: the account's own, else the stage's usual one. */
  readonly tone: Tone | null;
  readonly who: Role;
  readonly needsYes: boolean;
  /** The day on which it is to be made. */
  readonly dueOn: Day;
  /** It asks for money: it moves the stage and keeps the gap. */
  readonly demand: boolean;
  /** Lines whose amounts are asked for, each with its `asked`. */
  readonly lines: readonly Line[];
  readonly asked: Sums;
  readonly because: readonly Reason[];
};

export type TaskKind =
  | 'answer-question'
  | 'follow-up'
  | 'check-promise'
  | 'check-instalment'
  | 'work-dispute'
  | 'apply-credit'
  | 'show-balance'
  | 'send-invoice'
  | 'mend-invoice'
  | 'settle-residue'
  | 'check-debit'
  | 'verify-contact'
  | 'no-channel'
  | 'review'
  | 'write-off'
  | 'credit-hold'
  | 'lift-hold';

/** Something for us to do beside the contact, with a clock of its own. */
export type Task = {
  readonly kind: TaskKind;
  /** What caused it; one marked as done stays done while this stays the same. */
  readonly about: string;
  readonly because: readonly Reason[];
  /** It is only proposed: the user says yes or no. Null: it is simply to be done. */
  readonly decision: ActivityOf<'decision'>['about'] | null;
  readonly dueOn: Day;
  /** HH:MM on that day; null: any time. */
  readonly time: string | null;
  readonly who: Role;
};

export type NextAction = {
  /** Null: nothing to say. Where its `dueOn` is ahead, it waits for that day. */
  readonly contact: Contact | null;
  readonly tasks: readonly Task[];
  /** The day on which the contact or the first task is to be done; null: none in sight. */
  readonly dueOn: Day | null;
  /** Why nothing today, or why then. */
  readonly waiting: readonly Reason[];
};

/** One row of the worklist. */
export type WorklistRow = {
  readonly standing: Standing;
  readonly action: NextAction;
  /**
   * Where it stands: to be done by the clock, or by value; beyond what today holds (capacity, no working day); with a
   * day ahead; or with nothing in sight.
   */
  readonly part: 'clock' | 'value' | 'beyond' | 'later' | 'rest';
  /** Amount × expected future overdue days, currency by currency. For the order of a list, never for a letter. */
  readonly atRisk: readonly AmountDays[];
  /** When it is due by the clock, `YYYY-MM-DD HH:MM`, or `~` for the time where only the day counts; null: it is not. */
  readonly clock: string | null;
};
