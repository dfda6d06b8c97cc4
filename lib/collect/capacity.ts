import { addDays, type Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import { isWritten } from './demands.ts';
import { contactDue } from './due-now.ts';
import type { DatedEntry } from './history-of.ts';
import type { NextAction, WorklistRow } from './next-action.ts';
import { policyEvidence } from './reasons.ts';
import { workdayFrom } from './workday.ts';

/** What a contact takes of the day. */
export type Effort = keyof Policy['capacity'];

/** Null: a step inside, or no contact today. */
function effortOf(action: NextAction, today: Day): Effort | null {
  const contact = contactDue(action, today);
  if (!contact || contact.channel === 'internal') return null;
  return contact.channel === 'call' ? 'calls' : 'messages';
}

/** Calls and messages of ours made on a day. */
export function madeOn(entries: readonly DatedEntry[], day: Day): Readonly<Record<Effort, number>> {
  const made = { calls: 0, messages: 0 };
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const one = entries[at];
    // Oldest first: what was before the day ends the search. Zones may differ by a day.
    if (!one || one.on < addDays(day, -1)) break;
    if (one.on !== day) continue;
    if (isOurCall(one.entry)) made.calls += 1;
    else if (isWritten(one.entry)) made.messages += 1;
  }
  return made;
}

const isOurCall = (entry: DatedEntry['entry']): boolean =>
  (entry.kind === 'call' && entry.direction === 'out') ||
  (entry.kind === 'reminder' && entry.channel === 'call');

/**
 * Marks what today cannot hold, in the order given: it moves to the next working day, with its reason. What the clock
 * asks for stays, and what was done today counts.
 */
export function withinCapacity(
  rows: readonly WorklistRow[],
  policy: Policy,
  today: Day,
): readonly WorklistRow[] {
  const left = { ...policy.capacity };
  for (const { standing } of rows) {
    left.calls -= standing.madeToday.calls;
    left.messages -= standing.madeToday.messages;
  }
  const now: WorklistRow[] = [];
  const moved: WorklistRow[] = [];
  const rest: WorklistRow[] = [];
  for (const row of rows) {
    const due = row.part === 'clock' || row.part === 'value';
    const what = due ? effortOf(row.action, today) : null;
    if (!due) rest.push(row);
    else if (what && left[what] <= 0 && row.part === 'value') moved.push(nextDay(row, what, policy, today));
    else {
      if (what) left[what] -= 1;
      now.push(row);
    }
  }
  return [...now, ...moved, ...rest];
}

/** Moved rows by what they were: a row is judged anew whenever the day or the plan changes. */
const known = new WeakMap<WorklistRow, WorklistRow>();

function nextDay(row: WorklistRow, what: Effort, policy: Policy, today: Day): WorklistRow {
  const before = known.get(row);
  if (before) return before;
  const because = { code: 'capacity', what, of: policy.capacity[what], evidence: policyEvidence } as const;
  const dueOn = workdayFrom(addDays(today, 1), policy);
  const { contact } = row.action;
  const action = { ...row.action, contact: contact && { ...contact, dueOn }, dueOn, waiting: [because] };
  const made: WorklistRow = { ...row, part: 'beyond', action };
  known.set(row, made);
  return made;
}
