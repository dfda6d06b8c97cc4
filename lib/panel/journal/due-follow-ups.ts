import { followUpsOf } from '../../collect/states/follow-ups.ts';
import { type Activity, type Again, effective } from '../../domain/activity.ts';

/** Milliseconds since 1970 at which a follow-up is due; one without a time from the first minute of its day. */
const dueAt = ({ on, time }: Again, zone: string): number =>
  Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: time ?? '00:00' })
    .epochMilliseconds;

/**
 * How many follow-ups of a book are due at a moment (its journal oldest first), and when the next one with a time of day will be (milliseconds since
 * 1970; null: none is in sight).
 */
export function dueFollowUps(
  journal: readonly Activity[],
  now: number,
  zone: string,
): { readonly count: number; readonly next: number | null } {
  let count = 0;
  let next: number | null = null;
  for (const entries of Map.groupBy(journal, ({ account }) => account).values()) {
    if (!entries.some(({ again }) => again)) continue;
    for (const { again } of followUpsOf(effective(entries))) {
      const at = dueAt(again, zone);
      if (at <= now) count += 1;
      else if (again.time !== null && (next === null || at < next)) next = at;
    }
  }
  return { count, next };
}
