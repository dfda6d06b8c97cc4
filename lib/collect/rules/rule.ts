import type { Day } from '../../domain/day.ts';
import type { Policy, Stage } from '../../domain/policy.ts';
import { askedFor } from '../asked.ts';
import type { Contact, Reason } from '../next-action.ts';
import type { Line, Standing } from '../standing.ts';

/** What one rule would have us do, seen for itself; the gap between demands is judged after all rules. */
export type Rule = (standing: Standing, policy: Policy, today: Day) => Contact | null;

/** A contact at a stage, with all of the account's overdue lines unless others are named. */
export function contactOf(
  standing: Standing,
  stage: Stage,
  because: readonly Reason[],
  lines: readonly Line[] = standing.overdue,
): Contact {
  return {
    stage: stage.id,
    channel: stage.channel,
    needsYes: stage.needsYes,
    lines,
    asked: askedFor(lines, standing.credits),
    because: because.slice(0, 4),
  };
}
