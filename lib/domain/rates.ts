import * as z from 'zod/mini';
import { currencyCode } from './currency.ts';
import { day } from './day.ts';

/** Exchange rates the user gave, to add up several currencies. No rate is ever fetched or guessed. */
export const rates = z.strictObject({
  /** The currency in which sums are shown. */
  into: currencyCode,
  /** One unit of each in units of `into`, as an exact decimal text: { USD: "0.92" }. */
  per: z.record(currencyCode, z.string().check(z.regex(/^\d{1,9}(\.\d{1,9})?$/))),
  asOf: day,
});
export type Rates = z.infer<typeof rates>;
