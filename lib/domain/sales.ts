import * as z from 'zod/mini';
import { currencyCode } from './currency.ts';

/** A calendar month, `YYYY-MM`. Sorts as text. */
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** What a company sold on credit in one month; no page shows it, so the user types or imports it. */
export const monthlySales = z.strictObject({
  month,
  currency: currencyCode,
  /** Credit sales of the month, tax as in the receivables, minor units. */
  minor: z.int().check(z.minimum(0)),
});
export type MonthlySales = z.infer<typeof monthlySales>;

/** Of one book, each month and currency once. */
export const sales = z.array(monthlySales).check(
  z.maxLength(1200),
  z.refine(
    (list) => new Set(list.map(({ month, currency }) => month + currency)).size === list.length,
    'a month stands twice',
  ),
);
export type Sales = z.infer<typeof sales>;
