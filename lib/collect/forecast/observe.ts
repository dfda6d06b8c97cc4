import type { Day } from '../../domain/day.ts';
import { first } from './axis.ts';
import type { Clock, DayNumbers } from './clock.ts';
import type { OpenItem, PaidHistory } from './history.ts';
import type { Observation } from './tally.ts';

/** How a book tells its days, and from when on it knows its payments; null: from its first invoice on. */
export type Time = { readonly clock: Clock; readonly days: DayNumbers; readonly knownFrom: Day | null };

/** The step from which lateness counts. `friday`: a due date on a weekend means the Friday before, not the Monday after. */
export const dueStep = (dueDate: Day, friday: boolean, { clock, days }: Time): number =>
  friday ? clock.stepUpTo(days.of(dueDate)) : clock.stepOf(days.of(dueDate));

/** A paid invoice in steps; null where neither end of the time in which it was paid is known. */
export function observePaid(
  { dueDate, issueDate, paid }: PaidHistory,
  friday: boolean,
  time: Time,
): Observation | null {
  const { clock, days } = time;
  const due = dueStep(dueDate, friday, time);
  const step = (day: Day): number => clock.stepOf(days.of(day)) - due;
  const issued = issueDate && step(issueDate);
  const watched = enterOf(issued, due, time);
  if (typeof paid === 'string') {
    const at = step(paid);
    return { enter: Math.min(watched, at), from: at, to: at };
  }
  const by = step(paid.by);
  const after = paid.after ? clock.stepUpTo(days.of(paid.after)) + 1 - due : issued;
  if (after === null) return null;
  const from = Math.min(after, by);
  return { enter: Math.min(watched, from), from, to: by };
}

/** An open invoice in steps: at risk until the day before it was last seen, at the latest the day before today. */
export function observeOpen(
  { dueDate, issueDate, seenOn }: OpenItem,
  yesterday: Day,
  friday: boolean,
  time: Time,
): Observation {
  const { clock, days } = time;
  const due = dueStep(dueDate, friday, time);
  return {
    enter: enterOf(issueDate && clock.stepOf(days.of(issueDate)) - due, due, time),
    from: null,
    to: clock.stepUpTo(Math.min(days.of(yesterday), seenOn ? days.of(seenOn) - 1 : Infinity)) - due,
  };
}

/**
 * The step from which an invoice counts as one that could have been paid: its issue, but none before payments are
 * known. Those paid by then are not among the records, so that the time the others waited would make payment look rare.
 */
function enterOf(issued: number | null, due: number, { clock, days, knownFrom }: Time): number {
  const known = knownFrom === null ? first : clock.stepOf(days.of(knownFrom)) - due;
  return Math.max(issued ?? first, known);
}
