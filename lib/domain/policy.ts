import * as z from 'zod/mini';

export const stageId = z.enum(['pre-due', 'first', 'second', 'call', 'final', 'manager', 'agency']);
export type StageId = z.infer<typeof stageId>;

export const channel = z.enum(['mail', 'call', 'internal']);
export type Channel = z.infer<typeof channel>;

/** One step of the plan. `day` counts from the due date; negative = before it. */
export const stage = z.strictObject({
  id: stageId,
  day: z.int(),
  channel,
  /** Proposed only, until the user says yes. */
  needsYes: z.boolean(),
  onlyFor: z.enum(['everyone', 'large-or-risky']),
});
export type Stage = z.infer<typeof stage>;

/** The user's written plan. Stages in order of day. */
export const policy = z.strictObject({
  version: z.int(),
  stages: z.array(stage),
  /** Least days between two demands to one account. */
  gapDays: z.int(),
  /** Balance in major units, in the book's own currency, from which an account counts as large. */
  largeFrom: z.number(),
});
export type Policy = z.infer<typeof policy>;

/** Stages and gap of the field's usual cadence; gap as in OCA's credit control. */
export const defaultPolicy: Policy = {
  version: 1,
  stages: [
    { id: 'pre-due', day: -7, channel: 'mail', needsYes: false, onlyFor: 'large-or-risky' },
    { id: 'first', day: 3, channel: 'mail', needsYes: false, onlyFor: 'everyone' },
    { id: 'second', day: 10, channel: 'mail', needsYes: false, onlyFor: 'everyone' },
    { id: 'call', day: 17, channel: 'call', needsYes: false, onlyFor: 'everyone' },
    { id: 'final', day: 30, channel: 'mail', needsYes: false, onlyFor: 'everyone' },
    { id: 'manager', day: 45, channel: 'internal', needsYes: true, onlyFor: 'everyone' },
    { id: 'agency', day: 60, channel: 'internal', needsYes: true, onlyFor: 'everyone' },
  ],
  gapDays: 5,
  largeFrom: 10_000,
};
