/** What the user decided, and what the journal says about itself. */
import * as z from 'zod/mini';
import { day } from '../day.ts';
import { stageId } from '../policy.ts';
import { base, text } from './base.ts';

/** No reminders for some invoices, or for the account (`invoices` empty), until a day or until resumed. */
export const pause = z.strictObject({
  ...base,
  kind: z.literal('pause'),
  invoices: z.array(z.string()),
  until: z.nullable(day),
  reason: z.string(),
});
export const resume = z.strictObject({ ...base, kind: z.literal('resume'), pause: z.string() });

/** Not today: the account comes back on a day. */
export const snooze = z.strictObject({ ...base, kind: z.literal('snooze'), until: day, reason: z.string() });
/** Passed over for the rest of the day. */
export const skip = z.strictObject({ ...base, kind: z.literal('skip'), reason: z.string() });

/** The user's yes or no to a step that is only proposed. */
export const decision = z.strictObject({
  ...base,
  kind: z.literal('decision'),
  about: z.enum(['manager', 'agency', 'write-off', 'credit-hold', 'lift-hold', 'residue']),
  yes: z.boolean(),
  text,
});

/** A task of ours was done, so that it is not asked for again while its cause stays the same. */
export const taskDone = z.strictObject({
  ...base,
  kind: z.literal('task-done'),
  task: z.string(),
  /** What caused it, as the task named it: an invoice's key, an amount. */
  about: z.string(),
  text,
});

/** An answer to the one-question survey, 1 (bad) to 5 (good). */
export const survey = z.strictObject({
  ...base,
  kind: z.literal('survey'),
  score: z.int().check(z.minimum(1), z.maximum(5)),
  text,
});

/** How far customers were chased before Dunlin, for a whole book, by age of their oldest overdue invoice. */
export const chasedBefore = z.strictObject({
  ...base,
  kind: z.literal('chased-before'),
  /** Day the answer speaks for. */
  asOf: day,
  /** From this many days overdue on, this stage had been reached; null = not chased. Ascending by `fromDays`. */
  levels: z.array(z.strictObject({ fromDays: z.int(), stage: z.nullable(stageId) })),
  /** The customers the book then had, where it was merged with another since; else all of its customers. */
  accounts: z.exactOptional(z.array(z.string())),
});

/** Takes back the entry it names; the old one stays visible. */
export const undo = z.strictObject({ ...base, kind: z.literal('undo'), undoes: z.string() });

/** What is left of an entry that was erased for good. */
export const erased = z.strictObject({ ...base, kind: z.literal('erased') });
