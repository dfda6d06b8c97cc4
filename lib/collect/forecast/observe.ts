import type { Day } from '../../domain/day.ts';
import { first } from './axis.ts';
import type { Clock } from './clock.ts';
import type { OpenItem, PaidHistory } from './history.ts';
import type { Observation } from './tally.ts';

/** A paid invoice in steps; null where neither end of the time in which it was paid is known. */
export function observePaid({ dueDate, issueDate, paid }: PaidHistory, clock: Clock): Observation | null {
  const due = clock.stepOf(dueDate);
  const issued = issueDate ? clock.stepOf(issueDate) - due : null;
  if (typeof paid === 'string') {
    const step = clock.stepOf(paid) - due;
    return { enter: Math.min(issued ?? first, step), from: step, to: step };
  }
  const by = clock.stepOf(paid.by) - due;
  const after = paid.after ? clock.stepUpTo(paid.after) + 1 - due : issued;
  if (after === null) return null;
  const from = Math.min(after, by);
  return { enter: Math.min(issued ?? first, from), from, to: by };
}

/** An open invoice in steps: at risk until the day before today. */
export function observeOpen({ dueDate, issueDate }: OpenItem, yesterday: Day, clock: Clock): Observation {
  const due = clock.stepOf(dueDate);
  return {
    enter: issueDate ? clock.stepOf(issueDate) - due : first,
    from: null,
    to: clock.stepUpTo(yesterday) - due,
  };
}
