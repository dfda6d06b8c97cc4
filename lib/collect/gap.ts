import { addDays, type Day, daysBetween } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import { asksForMoney, demandsOf, isWritten } from './demands.ts';
import type { Reason } from './reason.ts';
import { entryEvidence } from './reasons.ts';
import type { Standing } from './standing.ts';

/** The account heard from us too recently: the first day on which it may hear again, with the reason. */
export type Gap = { readonly until: Day; readonly reason: Reason };

/**
 * Between two demands. Counts from the last demand, whichever invoices it was about, and from a step we took inside;
 * what happened before Dunlin has no day to count from.
 */
export function gapOf({ entries, today }: Standing, { gapDays }: Policy): Gap | null {
  const last = [...demandsOf(entries), ...entries.filter(({ entry }) => asksForMoney(entry))].reduce<{
    on: Day;
    entry: { id: string };
  } | null>((newest, step) => (newest && newest.on >= step.on ? newest : step), null);
  if (!last) return null;
  const daysAgo = daysBetween(last.on, today);
  if (daysAgo >= gapDays) return null;
  return {
    until: addDays(last.on, gapDays),
    reason: { code: 'gap', gapDays, daysAgo, evidence: entryEvidence(last.entry.id) },
  };
}

/** No second message on one day, whatever it says. */
export function saidToday({ entries, today }: Standing): Gap | null {
  const last = entries.findLast(({ on, entry }) => on >= today && isWritten(entry));
  return last
    ? {
        until: addDays(today, 1),
        reason: { code: 'said-today', evidence: entryEvidence(last.entry.id) },
      }
    : null;
}
