import type { Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import { isWritten } from './demands.ts';
import type { Judged } from './judge.ts';
import type { NextAction } from './next-action.ts';

/** What a contact takes of the day. */
export type Effort = keyof Policy['capacity'];

/** Null: a step inside, or no contact. */
export function effortOf({ contact }: NextAction): Effort | null {
  if (!contact || contact.channel === 'internal') return null;
  return contact.channel === 'call' ? 'calls' : 'messages';
}

/** Today's calls and messages that are still to be made, after those already made. */
export function capacityLeft(
  rows: readonly Judged[],
  { capacity }: Policy,
  today: Day,
): Readonly<Record<Effort, number>> {
  const done = { calls: 0, messages: 0 };
  for (const { standing } of rows) {
    const { entries } = standing;
    // Newest last: what was not today ends the search.
    for (let at = entries.length - 1; at >= 0; at -= 1) {
      const one = entries[at];
      if (!one || one.on < today) break;
      if (one.on !== today) continue;
      if (one.entry.kind === 'call' && one.entry.direction === 'out') done.calls += 1;
      else if (isWritten(one.entry)) done.messages += 1;
    }
  }
  return { calls: capacity.calls - done.calls, messages: capacity.messages - done.messages };
}
