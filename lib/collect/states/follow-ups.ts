import type { Activity } from '../../domain/activity.ts';
import { dayInZone } from '../../domain/day.ts';
import type { FollowUp } from './states.ts';

/** What `task-done` names when a follow-up was done without a contact; its `about` is the id of the entry. */
const followUpTask = 'follow-up';

const contacts: ReadonlySet<Activity['kind']> = new Set(['reminder', 'message', 'call']);

/**
 * The follow-ups of an account that still wait, soonest first. A contact made on the day or later ends it, and so does
 * the user's word. `entries` are its effective entries, oldest first.
 */
export function followUpsOf(entries: readonly Activity[]): readonly FollowUp[] {
  const waiting = entries.flatMap((entry) => {
    const { again } = entry;
    return again && !entries.some((one) => ends(one, entry, again.on)) ? [{ again, entry }] : [];
  });
  return waiting.sort((a, b) => order(moment(a), moment(b)));
}

function ends(one: Activity, entry: Activity, on: string): boolean {
  if (one.kind === 'task-done') return one.task === followUpTask && one.about === entry.id;
  // What was said in the call that asked for it does not end it.
  if (!contacts.has(one.kind) || one.id <= entry.id || one.id === entry.cause) return false;
  return dayInZone(one.at, one.zone) >= on;
}

const moment = ({ again }: FollowUp): string => `${again.on} ${again.time ?? ''}`;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
