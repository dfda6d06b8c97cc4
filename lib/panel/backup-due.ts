import { type Day, daysBetween } from '../domain/day.ts';

/** Days after which a copy is old. */
const patience = 14;

/**
 * Whether it is time to remind of a copy: how many days ago the last one was, null where there never was one; or false.
 * `first`: the day of the oldest entry of the journal; without any there is nothing that only this browser holds.
 */
export function backupDue(of: {
  readonly lastSaved: Day | null;
  readonly first: Day | null;
  /** The user does not want to hear of it before this day. */
  readonly later: Day | null;
  readonly today: Day;
}): { readonly days: number | null } | false {
  const { lastSaved, first, later, today } = of;
  if (first === null || (later !== null && later > today)) return false;
  const since = daysBetween(lastSaved ?? first, today);
  return since >= patience && { days: lastSaved === null ? null : since };
}
