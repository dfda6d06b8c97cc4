import * as z from 'zod/mini';
import { currencyCode } from './currency.ts';
import { day } from './day.ts';

const minor = z.int();

/** A week's cash as it was expected on that day, minor units. */
export const expectedWeek = z.strictObject({ from: day, likely: minor, low: minor, high: minor });
export type ExpectedWeek = z.infer<typeof expectedWeek>;

/** A book's figures in one currency on one day; figures that could not be shown are left out. */
const currencyDay = z.strictObject({
  currency: currencyCode,
  /** By figure id; unknown ids are figures of another version. */
  values: z.record(z.string(), z.number()),
  /** This week and the next. */
  expected: z.array(expectedWeek).check(z.maxLength(2)),
});

/** What a book's figures were on one day: kept so that every figure has a trend. */
export const figureDay = z.strictObject({
  book: z.string(),
  day,
  /** Of the plan in force. */
  policyVersion: z.int(),
  currencies: z.array(currencyDay).check(z.maxLength(40)),
});
export type FigureDay = z.infer<typeof figureDay>;
