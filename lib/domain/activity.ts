import * as z from 'zod/mini';
import { callOutcome } from './call-outcome.ts';
import { day } from './day.ts';
import { disputeReason } from './dispute-reason.ts';
import { instant } from './instant.ts';
import { language } from './language.ts';
import { mailPath } from './mail-path.ts';
import { money } from './money.ts';
import { channel, stageId } from './policy.ts';
import { templateId } from './template-id.ts';

const text = z.string().check(z.maxLength(100_000));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** "Again on … because …": comes back by itself on its day. */
const again = z.strictObject({
  on: day,
  /** Local time of the author, HH:MM; null: any time of the day. */
  time: z.nullable(clock),
  with: z.nullable(z.string()),
  because: z.string(),
});
export type Again = z.infer<typeof again>;

const base = {
  /** Time-ordered and unique (UUID version 7), so that two journals can be merged. */
  id: z.string(),
  book: z.string(),
  /** Key of the account; null = speaks of the whole book. */
  account: z.nullable(z.string()),
  at: instant,
  /** The author's IANA zone: the local day of the act. */
  zone: z.string(),
  author: z.string(),
  again: z.optional(z.nullable(again)),
  /** Id of the entry that this one puts right: the old one stays visible and no longer counts. */
  corrects: z.optional(z.string()),
  /** Id of the entry this one came out of (a promise made in a call): undoing that undoes this. */
  cause: z.optional(z.string()),
};

/** A reminder that left by the user's hand. Counted as sent until it is undone. */
const reminder = z.strictObject({
  ...base,
  kind: z.literal('reminder'),
  stage: stageId,
  channel,
  /** How it left. */
  by: z.enum([...mailPath.options, 'copy', 'page', 'sms', 'whatsapp', 'print', 'elsewhere']),
  to: z.nullable(z.string()),
  subject: z.string(),
  /** Of the letter: the next one to this account is written in it. Older entries have none. */
  language: z.optional(language),
  /** What was asked for, per currency. */
  asked: z.array(money),
  /** Keys of the invoices in the demand. */
  invoices: z.array(z.string()),
  /** The letter as it left, plain text. */
  text,
  /** Findings that would have kept it back, and why the user sent it all the same. */
  overruled: z.optional(z.array(z.strictObject({ check: z.string(), reason: z.string() }))),
  /** Digest of the ways to pay that it named, so that a change of bank details is noticed. */
  waysToPay: z.optional(z.string()),
  /** The user confirmed that it was sent. */
  confirmed: z.optional(z.boolean()),
});

/** A message that is no demand: a confirmation, thanks, a question. It moves no stage and starts no gap. */
const message = z.strictObject({
  ...base,
  kind: z.literal('message'),
  template: templateId,
  language,
  by: z.enum([...mailPath.options, 'copy', 'page', 'sms', 'whatsapp', 'print']),
  to: z.nullable(z.string()),
  subject: z.string(),
  /** Keys of the invoices it speaks of. Older entries have none. */
  invoices: z.optional(z.array(z.string())),
  /** As it left, plain text. */
  text,
});

const note = z.strictObject({ ...base, kind: z.literal('note'), text });

/** A call. One made by us with a stage counts as a demand. */
const call = z.strictObject({
  ...base,
  kind: z.literal('call'),
  direction: z.enum(['out', 'in']),
  stage: z.nullable(stageId),
  outcome: z.nullable(callOutcome),
  with: z.nullable(z.string()),
  seconds: z.nullable(z.int().check(z.minimum(0))),
  asked: z.array(money),
  invoices: z.array(z.string()),
  text,
});

/** What an invoice stood at when something was agreed about it; null where that was not known. */
const stoodAt = z.strictObject({ invoice: z.string(), balance: z.nullable(money) });

/** A promise to pay. */
const promise = z.strictObject({
  ...base,
  kind: z.literal('promise'),
  date: day,
  /** Null: the whole of the invoices named. */
  amount: z.nullable(money),
  /** The invoices it is about, as they stood then; empty: whatever the account owed, with `stood` told by none. */
  invoices: z.array(stoodAt),
  /** Who said it. */
  who: z.nullable(z.string()),
  how: z.enum(['call', 'mail', 'meeting', 'letter', 'portal', 'other']),
  text,
  /** Id of the promise that this one moves to another day. */
  replaces: z.nullable(z.string()),
});

const promiseCancelled = z.strictObject({
  ...base,
  kind: z.literal('promise-cancelled'),
  promise: z.string(),
  text,
});

/** "The cheque is in the mail", with the three answers as far as they were given. No promise by itself. */
const cheque = z.strictObject({
  ...base,
  kind: z.literal('cheque'),
  number: z.nullable(z.string()),
  sentOn: z.nullable(day),
  sentTo: z.nullable(z.string()),
  amount: z.nullable(money),
  invoices: z.array(z.string()),
  text,
});

/** A payment said to be on its way ("approved, in the run of the 28th"). */
const expectedPayment = z.strictObject({
  ...base,
  kind: z.literal('expected-payment'),
  on: z.nullable(day),
  payment: z.enum(['payment-run', 'transfer', 'card', 'cheque', 'other']),
  amount: z.nullable(money),
  invoices: z.array(z.string()),
  text,
});

const dispute = z.strictObject({
  ...base,
  kind: z.literal('dispute'),
  /** Lines in dispute; `amount: null` = the whole line. */
  lines: z.array(z.strictObject({ invoice: z.string(), amount: z.nullable(money) })),
  reason: disputeReason,
  owner: z.string(),
  /** Day by which it is to be worked. */
  due: z.nullable(day),
  text,
  /** Ids of files kept as evidence. */
  files: z.array(z.string()),
});

/** A step in the life of a dispute; what is left out stays as it was. */
const disputeChanged = z.strictObject({
  ...base,
  kind: z.literal('dispute-changed'),
  dispute: z.string(),
  state: z.optional(z.enum(['open', 'waiting-customer', 'waiting-us', 'resolved'])),
  resolution: z.optional(z.enum(['credited', 'corrected', 'upheld', 'written-off'])),
  reason: z.optional(disputeReason),
  rootCause: z.optional(z.string()),
  owner: z.optional(z.string()),
  due: z.optional(z.nullable(day)),
  /** The user's procedure, step by step. */
  checklist: z.optional(z.array(z.strictObject({ step: z.string(), done: z.boolean() }))),
  files: z.optional(z.array(z.string())),
  text,
});

const question = z.strictObject({
  ...base,
  kind: z.literal('question'),
  who: z.nullable(z.string()),
  invoices: z.array(z.string()),
  text,
});
const answer = z.strictObject({ ...base, kind: z.literal('answer'), question: z.string(), text });

/** A payment plan. Offered, it waits for a yes; agreed, its lines leave the demand. */
const plan = z.strictObject({
  ...base,
  kind: z.literal('plan'),
  invoices: z.array(stoodAt),
  instalments: z.array(z.strictObject({ on: day, amount: money })).check(z.minLength(1), z.maxLength(120)),
  /** Bank days an instalment may be late before the plan is broken. */
  graceDays: z.int(),
  agreed: z.boolean(),
  text,
});
const planChanged = z.strictObject({
  ...base,
  kind: z.literal('plan-changed'),
  plan: z.string(),
  to: z.enum(['agreed', 'cancelled']),
  text,
});

/** No reminders for some invoices, or for the account (`invoices` empty), until a day or until resumed. */
const pause = z.strictObject({
  ...base,
  kind: z.literal('pause'),
  invoices: z.array(z.string()),
  until: z.nullable(day),
  reason: z.string(),
});
const resume = z.strictObject({ ...base, kind: z.literal('resume'), pause: z.string() });

/** Not today: the account comes back on a day. */
const snooze = z.strictObject({ ...base, kind: z.literal('snooze'), until: day, reason: z.string() });
/** Passed over for the rest of the day. */
const skip = z.strictObject({ ...base, kind: z.literal('skip'), reason: z.string() });

/** The user's yes or no to a step that is only proposed. */
const decision = z.strictObject({
  ...base,
  kind: z.literal('decision'),
  about: z.enum(['manager', 'agency', 'write-off', 'credit-hold', 'lift-hold', 'residue']),
  yes: z.boolean(),
  text,
});

/** A task of ours was done, so that it is not asked for again while its cause stays the same. */
const taskDone = z.strictObject({
  ...base,
  kind: z.literal('task-done'),
  task: z.string(),
  /** What caused it, as the task named it: an invoice's key, an amount. */
  about: z.string(),
  text,
});

/** An answer to the one-question survey, 1 (bad) to 5 (good). */
const survey = z.strictObject({
  ...base,
  kind: z.literal('survey'),
  score: z.int().check(z.minimum(1), z.maximum(5)),
  text,
});

/** How far customers were chased before Dunlin, for the whole book, by age of their oldest overdue invoice. */
const chasedBefore = z.strictObject({
  ...base,
  kind: z.literal('chased-before'),
  /** Day the answer speaks for. */
  asOf: day,
  /** From this many days overdue on, this stage had been reached; null = not chased. Ascending by `fromDays`. */
  levels: z.array(z.strictObject({ fromDays: z.int(), stage: z.nullable(stageId) })),
});

/** Takes back the entry it names; the old one stays visible. */
const undo = z.strictObject({ ...base, kind: z.literal('undo'), undoes: z.string() });

/** What is left of an entry that was erased for good. */
const erased = z.strictObject({ ...base, kind: z.literal('erased') });

/** One thing that happened. Never edited in place. */
export const activity = z.discriminatedUnion('kind', [
  reminder,
  message,
  note,
  call,
  promise,
  promiseCancelled,
  cheque,
  expectedPayment,
  dispute,
  disputeChanged,
  question,
  answer,
  plan,
  planChanged,
  pause,
  resume,
  snooze,
  skip,
  decision,
  taskDone,
  survey,
  chasedBefore,
  undo,
  erased,
]);
export type Activity = z.infer<typeof activity>;
export type ActivityKind = Activity['kind'];
export type ActivityOf<K extends ActivityKind> = Extract<Activity, { kind: K }>;
export type Reminder = ActivityOf<'reminder'>;
export type Note = ActivityOf<'note'>;

/** What the caller says; the journal adds id, time, zone and author. */
export type NewActivity = Activity extends infer A
  ? A extends Activity
    ? Omit<A, 'id' | 'at' | 'zone' | 'author'>
    : never
  : never;

/**
 * The entries that count: without those undone, corrected or erased, without what came out of an undone one, and
 * without the undos. What came out of a corrected one stands: only its wording changed.
 */
export function effective(journal: readonly Activity[]): readonly Activity[] {
  const undone = new Set<string>();
  for (const entry of journal) if (entry.kind === 'undo') undone.add(entry.undoes);
  const corrected = new Set<string>();
  // A correction that was itself taken back leaves the first wording standing.
  for (const entry of journal)
    if (entry.corrects !== undefined && !undone.has(entry.id)) corrected.add(entry.corrects);
  return journal.filter(
    ({ id, kind, cause }) =>
      kind !== 'undo' &&
      kind !== 'erased' &&
      !undone.has(id) &&
      !corrected.has(id) &&
      !(cause !== undefined && undone.has(cause)),
  );
}
