import type { Policy, StageId } from '../domain/policy.ts';
import { askedFor } from './asked.ts';
import type { Contact, NextAction } from './next-action.ts';
import { planFor } from './plan-for.ts';
import { isCourtesy } from './stage-order.ts';
import type { Standing } from './standing.ts';

/**
 * A contact at a stage the user chose, by the channel the plan gives it. Before the due date it is about what is still to come due, at every later stage about all that may be asked for.
 */
export function contactAt(stage: StageId, standing: Standing, action: NextAction, policy: Policy): Contact {
  const planned = planFor(standing, policy).stages.find(({ id }) => id === stage);
  const lines = isCourtesy(stage) ? standing.notDue : standing.demand;
  return {
    code: 'stage',
    stage,
    channel: planned?.channel ?? 'mail',
    template: planned?.template ?? null,
    tone: planned?.tone ?? null,
    who: planned?.who ?? 'collector',
    needsYes: planned?.needsYes ?? false,
    dueOn: standing.today,
    demand: true,
    lines,
    asked: askedFor(lines, standing.credits),
    because: action.contact?.because ?? [],
  };
}
