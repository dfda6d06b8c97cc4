import * as z from 'zod/mini';
import { day } from './day.ts';

const text = z.string().check(z.maxLength(500));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** ISO 3166 alpha-2. */
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
/** Hundredths of a percentage point: 900 = 9 points. */
const points = z.int().check(z.minimum(0), z.maximum(100_000));

/** A span of the day in which customers may be contacted, on some days of the week (1 = Monday). */
const span = z.strictObject({
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
  from: clock,
  to: clock,
});

/** A day of every year, `MM-DD`, or of one year, `YYYY-MM-DD`. */
const holiday = z.string().check(z.regex(/^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** What a country's rules say about contacting debtors. Numbers of laws as data: they change. */
export const contactRule = z.strictObject({
  country,
  of: z.enum(['consumer', 'business', 'both']),
  /** In the customer's own time; empty: no rule of hours. */
  calls: z.array(span).check(z.maxLength(7)),
  /** Days on which nobody is called or texted. */
  holidays: z.optional(z.array(holiday).check(z.maxLength(200))),
  /**
   * At most `most` contacts in `days` running days: our calls, conversations by telephone whoever called, or whatever
   * reached the customer. Conversations bar the next call.
   */
  limits: z
    .array(
      z.strictObject({
        channels: z.enum(['calls', 'talks', 'all']),
        most: z.int().check(z.minimum(1)),
        days: z.int().check(z.minimum(1)),
      }),
    )
    .check(z.maxLength(5)),
  /** Every mail and text says how to opt out of that address. */
  optOutLine: z.boolean(),
  source: text,
  checkedOn: day,
});
export type ContactRule = z.infer<typeof contactRule>;
export type ContactLimit = ContactRule['limits'][number];

/** Interest on late payment in a country, for one kind of customer. */
export const interestRule = z.strictObject({
  country,
  of: z.enum(['consumer', 'business']),
  /** Points over the base rate; null: no statutory rate, only what was agreed. */
  overBase: z.nullable(points),
  /** A base rate may stand below nothing, as it did until 2022. */
  base: z.strictObject({
    name: text,
    rates: z.array(
      z.strictObject({ from: day, rate: z.int().check(z.minimum(-10_000), z.maximum(100_000)) }),
    ),
  }),
  /** The rate of the day the debt fell overdue stays; else it moves with the base. */
  fixedAtDefault: z.boolean(),
  daysInYear: z.int().check(z.minimum(360), z.maximum(366)),
  /** A fixed sum a debt, by the amount it is due on: the highest `from` reached counts. Minor units. */
  fixedSums: z.array(
    z.strictObject({
      from: z.int(),
      sum: z.int(),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    }),
  ),
  source: text,
  checkedOn: day,
});
export type InterestRule = z.infer<typeof interestRule>;

/** The tables a user may change; what is not stored is ours. */
export const letterRules = z.strictObject({
  contact: z.optional(z.array(contactRule).check(z.maxLength(100))),
  interest: z.optional(z.array(interestRule).check(z.maxLength(100))),
  /** Tax within the invoices that bears no interest, in hundredths of a per cent; 0: it bears interest as well. Asked once. */
  withoutTax: z.optional(z.int().check(z.minimum(0), z.maximum(10_000))),
  /** Minutes after which a letter says that its amounts are worth reading again. */
  readingMinutes: z.optional(z.int().check(z.minimum(1), z.maximum(1_440))),
  /** Rates agreed in contracts, by book and account, in hundredths of a percentage point a year. */
  agreed: z.optional(z.record(z.string(), points)),
});
export type LetterRules = z.infer<typeof letterRules>;
