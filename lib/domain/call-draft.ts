import * as z from 'zod/mini';
import { callOutcome } from './call-outcome.ts';
import { instant } from './instant.ts';

/** A call going on, kept from the first key; it stays with its account until it is recorded. */
export const callDraft = z.strictObject({
  book: z.string(),
  account: z.string(),
  startedAt: instant,
  /** Null: still on the line. */
  endedAt: z.nullable(instant),
  direction: z.enum(['out', 'in']),
  outcome: z.nullable(callOutcome),
  with: z.string(),
  text: z.string(),
  /** Ids of found pieces that the user took out. */
  removed: z.array(z.string()),
  /** By id of a found piece: what the user made of it. */
  edited: z.record(z.string(), z.record(z.string(), z.string())),
  changedAt: instant,
});
export type CallDraft = z.infer<typeof callDraft>;
