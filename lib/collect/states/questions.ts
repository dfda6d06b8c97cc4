import type { Activity } from '../../domain/activity.ts';
import type { Day } from '../../domain/day.ts';
import { type Instant, instantOf } from '../../domain/instant.ts';
import type { Policy } from '../../domain/policy.ts';
import { businessMinutes } from './business-minutes.ts';
import type { QuestionState } from './states.ts';

/**
 * An account's questions, oldest first, each with its answer. The clock of one that waits stands at the beginning of
 * `today`; a view that shows the minutes running asks `businessMinutes`.
 */
export function questionsOf(
  entries: readonly Activity[],
  policy: Policy,
  today: Day,
): readonly QuestionState[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'question') return [];
    const answer = entries.find((one) => one.kind === 'answer' && one.question === entry.id) ?? null;
    const end = answer?.at ?? beginOf(today, entry.zone);
    const minutes = businessMinutes(entry.at, end, entry.zone, policy);
    return [{ entry, answer: answer?.kind === 'answer' ? answer : null, minutes }];
  });
}

const beginOf = (day: Day, zone: string): Instant =>
  instantOf(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
