/** What was agreed, and what is disputed. */
import * as z from 'zod/mini';
import { day } from '../day.ts';
import { reasonCode } from '../dispute-reason.ts';
import { money } from '../money.ts';
import { base, text } from './base.ts';

/** What an invoice stood at when something was agreed about it; null where that was not known. */
const stoodAt = z.strictObject({ invoice: z.string(), balance: z.nullable(money) });

/** A promise to pay. */
export const promise = z.strictObject({
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

export const promiseCancelled = z.strictObject({
  ...base,
  kind: z.literal('promise-cancelled'),
  promise: z.string(),
  text,
});

/** Lines in dispute; `amount: null` = the whole line. */
const disputedLines = z.array(z.strictObject({ invoice: z.string(), amount: z.nullable(money) }));

export const dispute = z.strictObject({
  ...base,
  kind: z.literal('dispute'),
  lines: disputedLines,
  reason: reasonCode,
  owner: z.string(),
  /** Day by which it is to be worked. */
  due: z.nullable(day),
  text,
  /** Ids of files kept as evidence. */
  files: z.array(z.string()),
});

/** A step in the life of a dispute; what is left out stays as it was. */
export const disputeChanged = z.strictObject({
  ...base,
  kind: z.literal('dispute-changed'),
  dispute: z.string(),
  lines: z.optional(disputedLines),
  state: z.optional(z.enum(['open', 'waiting-customer', 'waiting-us', 'resolved'])),
  resolution: z.optional(z.enum(['credited', 'corrected', 'upheld', 'written-off'])),
  reason: z.optional(reasonCode),
  rootCause: z.optional(z.string()),
  owner: z.optional(z.string()),
  due: z.optional(z.nullable(day)),
  /** The user's procedure, step by step. */
  checklist: z.optional(z.array(z.strictObject({ step: z.string(), done: z.boolean() }))),
  files: z.optional(z.array(z.string())),
  text,
});

/** A payment plan. Offered, it waits for a yes; agreed, its lines leave the demand. */
export const plan = z.strictObject({
  ...base,
  kind: z.literal('plan'),
  invoices: z.array(stoodAt),
  instalments: z.array(z.strictObject({ on: day, amount: money })).check(z.minLength(1), z.maxLength(120)),
  /** Bank days an instalment may be late before the plan is broken. */
  graceDays: z.int(),
  agreed: z.boolean(),
  text,
});
export const planChanged = z.strictObject({
  ...base,
  kind: z.literal('plan-changed'),
  plan: z.string(),
  to: z.enum(['agreed', 'cancelled']),
  text,
});
