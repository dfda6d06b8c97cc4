/** What every entry of the journal carries. */
import * as z from 'zod/mini';
import { day } from '../day.ts';
import { instant } from '../instant.ts';

export const text = z.string().check(z.maxLength(100_000));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** "Again on … because …": comes back by itself on its day. */
const again = z.strictObject({
  on: day,
  /** Local time of the author, HH:MM; null: any time of the day. */
  time: z.nullable(clock),
  with: z.nullable(z.string()),
  because: z.string(),
});
export type Again = z.infer<typeof again>;

export const base = {
  /** Time-ordered and unique (UUID version 7), so that two journals can be merged. */
  id: z.string(),
  book: z.string(),
  /** Key of the account; null = speaks of the whole book. */
  account: z.nullable(z.string()),
  at: instant,
  /** The author's IANA zone: the local day of the act. */
  zone: z.string(),
  author: z.string(),
  again: z.optional(z.nullable(again)),
  /** Id of the entry that this one puts right: the old one stays visible and no longer counts. */
  corrects: z.optional(z.string()),
  /** Id of the entry this one came out of (a promise made in a call): undoing that undoes this. */
  cause: z.optional(z.string()),
};
