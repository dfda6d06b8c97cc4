import * as z from 'zod/mini';
import {
  dispute,
  disputeChanged,
  plan,
  planChanged,
  promise,
  promiseCancelled,
} from './activities/agreed.ts';
import {
  chasedBefore,
  decision,
  erased,
  pause,
  resume,
  skip,
  snooze,
  survey,
  taskDone,
  undo,
} from './activities/ours.ts';
import { answer, call, cheque, expectedPayment, note, question } from './activities/said.ts';
import { message, reminder } from './activities/sent.ts';

export type { Again } from './activities/base.ts';

/** One thing that happened. Never edited in place. */
export const activity = z.discriminatedUnion('kind', [
  reminder,
  message,
  note,
  call,
  promise,
  promiseCancelled,
  cheque,
  expectedPayment,
  dispute,
  disputeChanged,
  question,
  answer,
  plan,
  planChanged,
  pause,
  resume,
  snooze,
  skip,
  decision,
  taskDone,
  survey,
  chasedBefore,
  undo,
  erased,
]);
export type Activity = z.infer<typeof activity>;
export type ActivityKind = Activity['kind'];
export type ActivityOf<K extends ActivityKind> = Extract<Activity, { kind: K }>;
export type Reminder = ActivityOf<'reminder'>;
export type Note = ActivityOf<'note'>;

/** What the caller says; the journal adds id, time, zone and author. */
export type NewActivity = Activity extends infer A
  ? A extends Activity
    ? Omit<A, 'id' | 'at' | 'zone' | 'author'>
    : never
  : never;

/**
 * The entries that count: without those undone, corrected or erased, without what came out of an undone one, and
 * without the undos. What came out of a corrected one stands: only its wording changed.
 */
export function effective(journal: readonly Activity[]): readonly Activity[] {
  const undone = new Set<string>();
  for (const entry of journal) if (entry.kind === 'undo') undone.add(entry.undoes);
  const corrected = new Set<string>();
  // A correction that was itself taken back leaves the first wording standing.
  for (const entry of journal)
    if (entry.corrects !== undefined && !undone.has(entry.id)) corrected.add(entry.corrects);
  return journal.filter(
    ({ id, kind, cause }) =>
      kind !== 'undo' &&
      kind !== 'erased' &&
      !undone.has(id) &&
      !corrected.has(id) &&
      !(cause !== undefined && undone.has(cause)),
  );
}
