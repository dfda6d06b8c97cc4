import * as z from 'zod/mini';
import { currencyCode } from './currency.ts';
import { day } from './day.ts';

const minor = z.int();

/** A week's cash as it was expected on that day, minor units. */
export const expectedWeek = z.strictObject({ from: day, likely: minor, low: minor, high: minor });
export type ExpectedWeek = z.infer<typeof expectedWeek>;

/** By figure id; unknown ids are figures of another version. */
const numbersById = z.record(z.string(), z.number());

/** This week and the next. */
const expected = z.array(expectedWeek).check(z.maxLength(2));

/**
 * How many questions there were, and how many minutes they took, in order: all of them, or evenly spread ones of many.
 * Percentiles of several books follow from these alone.
 */
export const waits = z.strictObject({ count: z.int(), minutes: z.array(z.number()).check(z.maxLength(101)) });
export type Waits = z.infer<typeof waits>;

/** A book's figures in one currency on one day; figures that could not be shown are left out. */
const currencyDay = z.strictObject({
  currency: currencyCode,
  values: numbersById,
  /** What a value is a mean or a share of, so that several books can be joined. Older days have none. */
  per: z.exactOptional(numbersById),
  expected,
  /** Credit sales as they were known that day, of the running month and the twelve before it. Older days have none. */
  sales: z.exactOptional(z.record(z.string(), minor)),
});

/** The accounts of one owner or one segment. */
export const partOf = z.strictObject({ by: z.enum(['owner', 'segment']), is: z.string() });
export type PartOf = z.infer<typeof partOf>;

/** The figures of a part of the book, one value for each of the day's `ids`; null: could not be shown. */
const partDay = z.strictObject({
  ...partOf.shape,
  currency: currencyCode,
  values: z.array(z.nullable(z.number())),
  /** As of the whole book. Older days have none of these. */
  per: z.exactOptional(z.array(z.nullable(z.number()))),
  expected: z.exactOptional(expected),
  waits: z.exactOptional(waits),
});

/** What a book's figures were on one day: kept so that every figure has a trend. */
export const figureDay = z.strictObject({
  book: z.string(),
  day,
  /** Of the plan in force. */
  policyVersion: z.int(),
  currencies: z.array(currencyDay).check(z.maxLength(40)),
  /** Left out where nobody asked anything, and on older days. */
  waits: z.exactOptional(waits),
  /** Figure ids, in the order in which each part lists its values. */
  ids: z.exactOptional(z.array(z.string())),
  parts: z.exactOptional(z.array(partDay).check(z.maxLength(2000))),
});
export type FigureDay = z.infer<typeof figureDay>;
