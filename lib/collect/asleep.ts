import { addDays, type Day } from '../domain/day.ts';
import type { Reason } from './reason.ts';
import { entryEvidence } from './reasons.ts';
import type { Standing } from './standing.ts';

/** The user put the account off to a day, or passed it over today: nothing is proposed until then. */
export function asleepUntil({
  entries,
  today,
}: Standing): { readonly until: Day; readonly reason: Reason } | null {
  const last = entries.findLast(({ entry }) => entry.kind === 'snooze' || entry.kind === 'skip');
  if (!last) return null;
  const { entry, on } = last;
  const evidence = entryEvidence(entry.id);
  if (entry.kind === 'snooze' && entry.until > today)
    return {
      until: entry.until,
      reason: { code: 'snoozed', until: entry.until, why: entry.reason, evidence },
    };
  if (entry.kind === 'skip' && on >= today)
    return { until: addDays(today, 1), reason: { code: 'skipped', why: entry.reason, evidence } };
  return null;
}
