/** What was said: in calls, in notes, by the customer. */
import * as z from 'zod/mini';
import { callOutcome } from '../call-outcome.ts';
import { day } from '../day.ts';
import { money } from '../money.ts';
import { stageId } from '../policy.ts';
import { base, text } from './base.ts';

export const note = z.strictObject({ ...base, kind: z.literal('note'), text });

/** A call. One made by us with a stage counts as a demand. */
export const call = z.strictObject({
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

/** "The cheque is in the mail", with the three answers as far as they were given. No promise by itself. */
export const cheque = z.strictObject({
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
export const expectedPayment = z.strictObject({
  ...base,
  kind: z.literal('expected-payment'),
  on: z.nullable(day),
  payment: z.enum(['payment-run', 'transfer', 'card', 'cheque', 'other']),
  amount: z.nullable(money),
  invoices: z.array(z.string()),
  text,
});

export const question = z.strictObject({
  ...base,
  kind: z.literal('question'),
  who: z.nullable(z.string()),
  invoices: z.array(z.string()),
  text,
});
export const answer = z.strictObject({ ...base, kind: z.literal('answer'), question: z.string(), text });
