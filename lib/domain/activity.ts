import * as z from 'zod/mini';
import { day } from './day.ts';
import { instant } from './instant.ts';
import { language } from './language.ts';
import { mailPath } from './mail-path.ts';
import { money } from './money.ts';
import { channel, stageId } from './policy.ts';
import { templateId } from './template-id.ts';

const base = {
  /** Time-ordered and unique (UUID version 7), so that two journals can be merged. */
  id: z.string(),
  book: z.string(),
  /** Key of the account; null = speaks of the whole book. */
  account: z.nullable(z.string()),
  at: instant,
  /** The author's IANA zone: the local day of the act. */
  zone: z.string(),
  author: z.string(),
};

/** A reminder that left by the user's hand. Counted as sent until it is undone. */
const reminder = z.strictObject({
  ...base,
  kind: z.literal('reminder'),
  stage: stageId,
  channel,
  /** How it left. */
  by: z.enum([...mailPath.options, 'copy', 'elsewhere']),
  to: z.nullable(z.string()),
  subject: z.string(),
  /** Of the letter: the next one to this account is written in it. Older entries have none. */
  language: z.optional(language),
  /** What was asked for, per currency. */
  asked: z.array(money),
  /** Keys of the invoices in the demand. */
  invoices: z.array(z.string()),
  /** The letter as it left, plain text. */
  text: z.string(),
});

/** A message that is no demand: a confirmation, thanks, a question. It moves no stage and starts no gap. */
const message = z.strictObject({
  ...base,
  kind: z.literal('message'),
  template: templateId,
  language,
  by: z.enum([...mailPath.options, 'copy']),
  to: z.nullable(z.string()),
  subject: z.string(),
  /** As it left, plain text. */
  text: z.string(),
});

const note = z.strictObject({ ...base, kind: z.literal('note'), text: z.string() });

/** How far customers were chased before Dunlin, for the whole book, by age of their oldest overdue invoice. */
const chasedBefore = z.strictObject({
  ...base,
  kind: z.literal('chased-before'),
  /** Day the answer speaks for. */
  asOf: day,
  /** From this many days overdue on, this stage had been reached; null = not chased. Ascending by `fromDays`. */
  levels: z.array(z.strictObject({ fromDays: z.int(), stage: z.nullable(stageId) })),
});

/** Takes back the entry it names; the old one stays visible. */
const undo = z.strictObject({ ...base, kind: z.literal('undo'), undoes: z.string() });

/** One thing that happened. Never edited in place. */
export const activity = z.discriminatedUnion('kind', [reminder, message, note, chasedBefore, undo]);
export type Activity = z.infer<typeof activity>;
export type ActivityOf<K extends Activity['kind']> = Extract<Activity, { kind: K }>;
export type Reminder = ActivityOf<'reminder'>;
export type Note = ActivityOf<'note'>;

/** What the caller says; the journal adds id, time, zone and author. */
export type NewActivity = Activity extends infer A
  ? A extends Activity
    ? Omit<A, 'id' | 'at' | 'zone' | 'author'>
    : never
  : never;

/** The entries that count: without the undone ones and without the undos. */
export function effective(journal: readonly Activity[]): readonly Activity[] {
  const undone = new Set(journal.flatMap((entry) => (entry.kind === 'undo' ? [entry.undoes] : [])));
  return journal.filter((entry) => entry.kind !== 'undo' && !undone.has(entry.id));
}
