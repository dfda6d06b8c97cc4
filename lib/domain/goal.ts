import * as z from 'zod/mini';
import { currencyCode } from './currency.ts';
import { day } from './day.ts';
import { figureId } from './figure-id.ts';

/** What a figure is to reach by a day. Values in the figure's own unit: share 0 to 1, minor units, days, minutes. */
export const goal = z.strictObject({
  figure: figureId,
  currency: currencyCode,
  target: z.number(),
  by: day,
  /** What it was when the goal was set. */
  from: z.number(),
  setOn: day,
});
export type Goal = z.infer<typeof goal>;

/** Of one book, one goal a figure and currency. */
export const goals = z.array(goal).check(
  z.maxLength(200),
  z.refine(
    (list) => new Set(list.map(({ figure, currency }) => figure + currency)).size === list.length,
    'a figure has two goals',
  ),
);
export type Goals = z.infer<typeof goals>;
