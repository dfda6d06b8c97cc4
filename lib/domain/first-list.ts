import * as z from 'zod/mini';
import { money } from './money.ts';
import { facts } from './revisions.ts';

/** One row of the worklist as it is shown, with its words. */
const rowLook = z.strictObject({
  account: z.string(),
  name: z.string(),
  /** What stands above it, where a part of the list begins. */
  head: z.nullable(z.strictObject({ part: z.string(), text: z.string() })),
  why: z.nullable(z.strictObject({ icon: z.string(), tone: z.nullable(z.string()), text: z.string() })),
  facts: z.string(),
  amount: z.strictObject({ of: z.enum(['overdue', 'balance', 'unclear', 'none']), sums: z.array(money) }),
  act: z.strictObject({
    label: z.string(),
    icon: z.string(),
    /** The key that does the same. */
    hint: z.nullable(z.string()),
    goes: z.enum(['draft', 'call', 'account']),
  }),
});
export type RowLook = z.infer<typeof rowLook>;

/** How a book's worklist begins, as it is shown: what a panel on many invoices shows while it reads them. */
export const listLook = z.strictObject({
  /** How amounts are written, which depends on all of them. */
  style: z.enum(['symbol', 'code']),
  toDo: z.int(),
  all: z.int(),
  overdue: z.array(money),
  /** "How far were customers chased before?" stands above it. */
  asks: z.boolean(),
  rows: z.array(rowLook),
});
export type ListLook = z.infer<typeof listLook>;

/** The same as it is kept: true as long as nothing was written since, and for one day, build and language. */
export const firstList = z.strictObject({
  book: z.string(),
  /** Day, build and language it was made for. */
  stamp: z.string(),
  /** The state of what it was made of. */
  revisions: z.record(z.enum(facts), z.nullable(z.string())),
  look: listLook,
});
export type FirstList = z.infer<typeof firstList>;
