import { addDays, type Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import { isLarge } from './is-large.ts';
import type { Reason } from './next-action.ts';
import { nextStage } from './next-stage.ts';
import { dueSoon, stageDue } from './reasons.ts';
import { isFresh } from './rules/newly-overdue.ts';
import { courtesyStage } from './rules/pre-due.ts';
import { firstStage } from './stage-order.ts';
import type { Line, Standing } from './standing.ts';

export type ComingUp = { readonly on: Day; readonly because: readonly Reason[] };

/** The next day after today on which a rule will propose something, the gap left aside; null: none in sight. */
export function comingUp(standing: Standing, policy: Policy): ComingUp | null {
  const all = [laterStep(standing, policy), firstStep(standing, policy), courtesy(standing, policy)];
  return all.reduce(
    (next, one) => (one && one.on > standing.today && (!next || one.on < next.on) ? one : next),
    null,
  );
}

function laterStep(standing: Standing, policy: Policy): ComingUp | null {
  const next = nextStage(standing, policy, isLarge(standing, policy));
  return next && at(next.line, next.stage.day, [stageDue(next.stage)]);
}

/** The oldest line that no demand has named yet comes of age. */
function firstStep({ overdue, notDue }: Standing, policy: Policy): ComingUp | null {
  const first = firstStage(policy);
  const line = [...overdue, ...notDue].find((each) => isFresh(each, policy));
  if (!first || !line) return null;
  return at(
    line,
    first.day,
    overdue.includes(line) ? [stageDue(first)] : [...dueSoon(line), stageDue(first)],
  );
}

function courtesy(standing: Standing, policy: Policy): ComingUp | null {
  const stage = courtesyStage(standing, policy);
  const line = standing.notDue.find(({ reached, daysOverdue }) => !reached && (daysOverdue ?? 0) < 0);
  if (!stage || !line || standing.overdue.length > 0) return null;
  return at(line, stage.day, [...dueSoon(line), stageDue(stage)]);
}

function at({ invoice: { dueDate } }: Line, days: number, because: readonly Reason[]): ComingUp | null {
  return dueDate && { on: addDays(dueDate, days), because };
}
