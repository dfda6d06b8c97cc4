import * as z from 'zod/mini';
import { disputeRules } from './dispute-reason.ts';
import { templateId } from './template-id.ts';
import { tone } from './tone.ts';

export const stageId = z.enum([
  'pre-due',
  'due-today',
  'first',
  'second',
  'third',
  'call',
  'second-call',
  'final',
  'manager',
  'agency',
]);
export type StageId = z.infer<typeof stageId>;

export const channel = z.enum(['mail', 'call', 'sms', 'letter', 'internal']);
export type Channel = z.infer<typeof channel>;

/** Who does a step. The people behind the roles are named in the policy. */
export const role = z.enum(['collector', 'manager', 'sales', 'agency']);
export type Role = z.infer<typeof role>;

/** One step of the plan. `day` counts from the due date; negative = before it. */
export const stage = z.strictObject({
  id: stageId,
  day: z.int().check(z.minimum(-60), z.maximum(3650)),
  channel,
  /** Null: the catalogue's own text for this stage. */
  template: z.nullable(templateId),
  /** Null: the account's own tone, else the stage's usual one. */
  tone: z.nullable(tone),
  who: role,
  /** Proposed only, until the user says yes. */
  needsYes: z.boolean(),
  onlyFor: z.enum(['everyone', 'large-or-risky']),
});
export type Stage = z.infer<typeof stage>;

/** In order of `day`, each id once. */
export const stages = z.array(stage).check(
  z.minLength(1),
  z.maxLength(stageId.options.length),
  z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'a stage stands twice'),
  z.refine((list) => list.every(({ day }, i) => day > (list[i - 1]?.day ?? -61)), 'not in order of day'),
);

export const segmentId = z.enum(['key', 'watch', 'standard', 'new']);
export type SegmentId = z.infer<typeof segmentId>;

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** An amount in major units, in the book's own currency. */
const amount = z.number().check(z.minimum(0), z.maximum(1e12));
const days = z.int().check(z.minimum(0), z.maximum(3650));
const name = z.string().check(z.maxLength(200));

/** The user's written plan. */
export const policy = z.strictObject({
  /** Grows with every change. */
  version: z.int().check(z.minimum(1)),
  stages,
  /** After the last demand of the plan it is repeated, at most so often. */
  repeatLast: z.strictObject({ everyDays: days, times: z.int().check(z.minimum(0), z.maximum(50)) }),
  /** Least days between two demands to one account. */
  gapDays: days,
  /** What one person can do in a day. */
  capacity: z.strictObject({ calls: z.int().check(z.minimum(0)), messages: z.int().check(z.minimum(0)) }),
  /** On which days of the week (1 = Monday … 7 = Sunday) and hours customers are contacted, in their own time. */
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1), z.maxLength(7)),
  hours: z.strictObject({ from: clock, to: clock }),
  /** A due date on a weekend counts as the Monday after it, or as it stands. */
  weekend: z.enum(['next-business-day', 'as-is']),
  aging: z.strictObject({
    by: z.enum(['due', 'issue']),
    /** Last days of the buckets, ascending: [30, 60, 90] makes 1–30, 31–60, 61–90, over 90. */
    edges: z.array(z.int().check(z.minimum(1))).check(z.minLength(1), z.maxLength(12)),
  }),
  /** Balance from which an account counts as large. */
  largeFrom: amount,
  /** A remainder up to here is not worth a reminder. */
  residueUpTo: amount,
  /** Unapplied credit from here is a task for us. */
  creditTaskFrom: amount,
  /** Long overdue balances up to here are proposed for writing off, from this many days overdue. */
  writeOff: z.strictObject({ upTo: amount, fromDays: days }),
  /** Broken promises in a row from which the manager is asked. */
  escalateAfterBroken: z.int().check(z.minimum(1), z.maximum(10)),
  /** Bank days a payment may take to show after a promised day or an instalment's day. */
  graceDays: days,
  /** Days overdue from which stopping deliveries is proposed for an account over its limit. */
  creditHoldFromDays: days,
  /** A satisfaction question at most once in so many days, and only after so many invoices. */
  survey: z.strictObject({ everyDays: days, everyInvoices: z.int().check(z.minimum(1)) }),
  /** The people behind the roles; empty where nobody is named. */
  people: z.strictObject({ collector: name, manager: name, sales: name, agency: name }),
  /** Codes of disputes and the procedure, where the user changed them. */
  disputes: z.optional(disputeRules),
  /** Plans of their own for segments; a segment not named follows the plan above. */
  segments: z.partialRecord(segmentId, z.strictObject({ stages })),
});
export type Policy = z.infer<typeof policy>;

const plain = { template: null, tone: null, who: 'collector', needsYes: false, onlyFor: 'everyone' } as const;

/** Stages and gap of the field's usual cadence; gap as in OCA's credit control. */
export const defaultPolicy: Policy = {
  version: 1,
  stages: [
    { ...plain, id: 'pre-due', day: -7, channel: 'mail', onlyFor: 'large-or-risky' },
    { ...plain, id: 'first', day: 3, channel: 'mail' },
    { ...plain, id: 'second', day: 10, channel: 'mail' },
    { ...plain, id: 'call', day: 17, channel: 'call' },
    { ...plain, id: 'final', day: 30, channel: 'mail' },
    { ...plain, id: 'manager', day: 45, channel: 'internal', who: 'manager', needsYes: true },
    { ...plain, id: 'agency', day: 60, channel: 'internal', who: 'manager', needsYes: true },
  ],
  repeatLast: { everyDays: 14, times: 3 },
  gapDays: 5,
  capacity: { calls: 15, messages: 40 },
  weekdays: [1, 2, 3, 4, 5],
  hours: { from: '09:00', to: '17:00' },
  weekend: 'next-business-day',
  aging: { by: 'due', edges: [30, 60, 90] },
  largeFrom: 10_000,
  residueUpTo: 5,
  creditTaskFrom: 50,
  writeOff: { upTo: 25, fromDays: 180 },
  escalateAfterBroken: 2,
  graceDays: 3,
  creditHoldFromDays: 30,
  survey: { everyDays: 90, everyInvoices: 5 },
  people: { collector: '', manager: '', sales: '', agency: '' },
  segments: {},
};
