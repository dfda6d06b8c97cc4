/** What left by the user’s hand. */
import * as z from 'zod/mini';
import { language } from '../language.ts';
import { mailPath } from '../mail-path.ts';
import { money } from '../money.ts';
import { channel, stageId } from '../policy.ts';
import { templateId } from '../template-id.ts';
import { base, text } from './base.ts';

/** Findings that would have kept it back, and why the user sent it all the same. */
const overruled = z.optional(z.array(z.strictObject({ check: z.string(), reason: z.string() })));

/** A reminder that left by the user's hand. Counted as sent until it is undone. */
export const reminder = z.strictObject({
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
  overruled,
  /** Digest of the ways to pay that it named, so that a change of bank details is noticed. */
  waysToPay: z.optional(z.string()),
  /** The user confirmed that it was sent. */
  confirmed: z.optional(z.boolean()),
});

/** A message that is no demand: a confirmation, thanks, a question. It moves no stage and starts no gap. */
export const message = z.strictObject({
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
  overruled,
});
