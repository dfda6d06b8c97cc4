import * as z from 'zod/mini';
import { currencyCode } from './currency.ts';
import { day } from './day.ts';
import { partOf } from './figure-day.ts';
import { figureId } from './figure-id.ts';

/** The customers of an owner or a segment, or one customer by its key. */
const goalFor = z.union([partOf, z.strictObject({ by: z.literal('account'), is: z.string() })]);
export type GoalFor = z.infer<typeof goalFor>;

/** What a figure is to reach by a day. Values in the figure's own unit: share 0 to 1, minor units, days, minutes. */
export const goal = z.strictObject({
  figure: figureId,
  currency: currencyCode,
  /** Left out: for all customers. */
  for: z.exactOptional(goalFor),
  target: z.number(),
  by: day,
  /** What it was when the goal was set. */
  from: z.number(),
  setOn: day,
});
export type Goal = z.infer<typeof goal>;

/** Two goals for the same thing: only one of them can stand. */
export const isSameGoal = (a: Goal, b: Goal): boolean =>
  a.figure === b.figure && a.currency === b.currency && a.for?.by === b.for?.by && a.for?.is === b.for?.is;

/** A goal that names this customer. */
export const isGoalOf = ({ for: of }: Goal, account: string): boolean =>
  of?.by === 'account' && of.is === account;

/** Of one book, or of all books together: one goal a figure, currency and part. */
export const goals = z.array(goal).check(
  z.maxLength(200),
  z.refine(
    (list) => list.every((one, at) => list.findIndex((other) => isSameGoal(one, other)) === at),
    'a figure has two goals',
  ),
);
export type Goals = z.infer<typeof goals>;
