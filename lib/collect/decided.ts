import type { ActivityOf } from '../domain/activity.ts';
import { addDays, type Day, daysBetween } from '../domain/day.ts';
import type { Reason } from './reason.ts';
import { entryEvidence } from './reasons.ts';
import type { Standing } from './standing.ts';

type About = ActivityOf<'decision'>['about'];

/** A no holds for so many days; then the question comes back. */
const noHolds = 30;

/** The user said no to this step lately: the day it is asked again, with the reason. */
export function refused(
  { entries, today }: Standing,
  about: About,
): { readonly until: Day; readonly reason: Reason } | null {
  const last = entries.findLast(({ entry }) => entry.kind === 'decision' && entry.about === about);
  if (last?.entry.kind !== 'decision' || last.entry.yes) return null;
  const until = addDays(last.on, noHolds);
  if (until <= today) return null;
  const daysAgo = daysBetween(last.on, today);
  return { until, reason: { code: 'decided', about, daysAgo, evidence: entryEvidence(last.entry.id) } };
}
