import type { Activity, ActivityOf } from '../../domain/activity.ts';
import { type Day, dayInZone, daysBetween } from '../../domain/day.ts';
import { type DisputeRules, reasonNameOf } from '../../domain/dispute-reason.ts';
import type { DisputeState } from './states.ts';

/** What became of an account's disputes, oldest first. `entries` are its effective entries, oldest first. */
export function disputesOf(
  entries: readonly Activity[],
  today: Day,
  rules?: DisputeRules,
): readonly DisputeState[] {
  const steps = entries.filter((entry) => entry.kind === 'dispute-changed');
  return entries.flatMap((entry) =>
    entry.kind === 'dispute'
      ? [
          stateOf(
            entry,
            steps.filter(({ dispute }) => dispute === entry.id),
            today,
            rules,
          ),
        ]
      : [],
  );
}

type Step = ActivityOf<'dispute-changed'>;

function stateOf(
  entry: ActivityOf<'dispute'>,
  steps: readonly Step[],
  today: Day,
  rules: DisputeRules | undefined,
): DisputeState {
  const opened: Omit<DisputeState, 'reasonName'> = {
    entry,
    state: 'open',
    resolution: null,
    reason: entry.reason,
    rootCause: '',
    owner: entry.owner,
    due: entry.due,
    checklist: [],
    files: entry.files,
    ageDays: 0,
    steps: [entry, ...steps],
  };
  const now = steps.reduce(after, opened);
  const closed = now.state === 'resolved' ? steps.findLast(({ state }) => state === 'resolved') : undefined;
  const end = closed ? dayInZone(closed.at, closed.zone) : today;
  return {
    ...now,
    reasonName: reasonNameOf(now.reason, rules),
    ageDays: Math.max(0, daysBetween(dayInZone(entry.at, entry.zone), end)),
  };
}

/** What a step leaves out stays as it was; a dispute opened again has no resolution. */
function after(before: Omit<DisputeState, 'reasonName'>, step: Step): Omit<DisputeState, 'reasonName'> {
  const state = step.state ?? before.state;
  return {
    ...before,
    entry: step.lines ? { ...before.entry, lines: step.lines } : before.entry,
    state,
    resolution: state === 'resolved' ? (step.resolution ?? before.resolution) : null,
    reason: step.reason ?? before.reason,
    rootCause: step.rootCause ?? before.rootCause,
    owner: step.owner ?? before.owner,
    due: step.due === undefined ? before.due : step.due,
    checklist: step.checklist ?? before.checklist,
    files: step.files ?? before.files,
  };
}
