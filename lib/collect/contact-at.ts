import type { Policy, StageId } from '../domain/policy.ts';
import { askedFor } from './asked.ts';
import type { Contact, NextAction } from './next-action.ts';
import type { Standing } from './standing.ts';

/**
 * A contact at a stage the user chose, by the channel the plan gives it. Before the due date it is about what is still
 * to come due, at every later stage about all that is overdue.
 */
export function contactAt(stage: StageId, standing: Standing, action: NextAction, policy: Policy): Contact {
  const planned = policy.stages.find(({ id }) => id === stage);
  const lines = planned && planned.day < 0 ? standing.notDue : standing.overdue;
  return {
    stage,
    channel: planned?.channel ?? 'mail',
    needsYes: planned?.needsYes ?? false,
    lines,
    asked: askedFor(lines, standing.credits),
    because: action.contact?.because ?? [],
  };
}
