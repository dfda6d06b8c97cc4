import { addDays, type Day } from '../domain/day.ts';
import type { Policy, Stage } from '../domain/policy.ts';
import { countedDue } from './age-of.ts';
import { refused } from './decided.ts';
import { heldReasons } from './held-reasons.ts';
import { nextStage } from './next-stage.ts';
import type { Reason } from './reason.ts';
import { dueSoon, policyEvidence, stageDue } from './reasons.ts';
import { largeOrRisky } from './risk.ts';
import { isFresh } from './rules/contact/newly-overdue.ts';
import { awaits, courtesyStages } from './rules/contact/pre-due.ts';
import { repetition } from './rules/contact/repeat-last.ts';
import { firstStage } from './stage-order.ts';
import type { Line, Standing } from './standing.ts';

export type ComingUp = { readonly on: Day; readonly because: readonly Reason[] };

/** The next day after today on which a rule will propose something, the gap left aside; null: none in sight. */
export function comingUp(standing: Standing, policy: Policy): ComingUp | null {
  const all = [
    laterStep(standing, policy),
    again(standing, policy),
    firstStep(standing, policy),
    courtesy(standing, policy),
    ...heldBack(standing),
  ];
  return all.reduce<ComingUp | null>(
    (next, one) => (one && one.on > standing.today && (!next || one.on < next.on) ? one : next),
    null,
  );
}

function laterStep(standing: Standing, policy: Policy): ComingUp | null {
  const next = nextStage(standing, policy, largeOrRisky(standing, policy).length > 0);
  if (!next) return null;
  const { id } = next.stage;
  const no = id === 'manager' || id === 'agency' ? refused(standing, id) : null;
  return no
    ? { on: no.until, because: [no.reason, stageDue(next.stage)] }
    : at(next.line, next.stage, policy, [stageDue(next.stage)]);
}

function again(standing: Standing, policy: Policy): ComingUp | null {
  const next = repetition(standing, policy);
  const because = next && {
    code: 'repeated' as const,
    time: next.time,
    of: policy.repeatLast.times,
    evidence: policyEvidence,
  };
  return next && because && { on: next.on, because: [because] };
}

/** The oldest line that no demand has named yet comes of age. */
function firstStep({ demand, notDue }: Standing, policy: Policy): ComingUp | null {
  const first = firstStage(policy);
  const line = [...demand, ...notDue].find((each) => each.asked !== null && isFresh(each, policy));
  if (!first || !line) return null;
  const because = demand.includes(line) ? [stageDue(first)] : [...dueSoon(line), stageDue(first)];
  return at(line, first, policy, because);
}

function courtesy(standing: Standing, policy: Policy): ComingUp | null {
  if (standing.overdue.length > 0) return null;
  const steps = courtesyStages(standing, policy).flatMap((stage) => {
    const line = standing.notDue.find((one) => awaits(one, stage, policy) && (one.age ?? 0) < stage.day);
    return line ? [at(line, stage, policy, [...dueSoon(line), stageDue(stage)])] : [];
  });
  return steps.reduce((next, one) => (one && (!next || one.on < next.on) ? one : next), null);
}

/** What leaves the demand for a time comes back on its day. */
const heldBack = (standing: Standing): readonly ComingUp[] =>
  [...standing.overdue, ...standing.notDue].flatMap((line) =>
    line.held.flatMap((held) =>
      held.until ? [{ on: held.until, because: heldReasons(standing, [held]) }] : [],
    ),
  );

/** A stage before day 1 is due as soon as anything is overdue. */
function at(line: Line, { id, day }: Stage, policy: Policy, because: readonly Reason[]): ComingUp | null {
  const { dueDate } = line.invoice;
  if (!dueDate) return null;
  const from = id === 'pre-due' || id === 'due-today' ? day : Math.max(day, 1);
  return { on: addDays(countedDue(dueDate, policy), from), because };
}
