import { addDays, type Day, daysBetween } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import type { Reason } from './next-action.ts';
import type { Standing } from './standing.ts';

/** The account heard from us too recently: the first day on which it may hear again, with the reason. */
export type Gap = { readonly until: Day; readonly reason: Reason };

/** Counts from the last demand, and from a step we took inside; what happened before Dunlin has no day to count from. */
export function gapOf({ lastContact, reached, today }: Standing, { gapDays }: Policy): Gap | null {
  const steps = [
    ...(lastContact ? [lastContact] : []),
    ...(reached?.on ? [{ on: reached.on, entry: reached.entry }] : []),
  ];
  const last = steps.reduce<(typeof steps)[number] | null>(
    (newest, step) => (newest && newest.on >= step.on ? newest : step),
    null,
  );
  if (!last) return null;
  const daysAgo = daysBetween(last.on, today);
  if (daysAgo >= gapDays) return null;
  const evidence = { kind: 'activity', id: last.entry.id } as const;
  return { until: addDays(last.on, gapDays), reason: { code: 'gap', gapDays, daysAgo, evidence } };
}
