import type { Day } from '../../../domain/day.ts';
import type { Policy, Stage } from '../../../domain/policy.ts';
import type { TemplateId } from '../../../domain/template-id.ts';
import { askedFor } from '../../asked.ts';
import type { Contact, ContactCode } from '../../next-action.ts';
import type { Reason } from '../../reason.ts';
import { once } from '../../reasons.ts';
import { firstStage } from '../../stage-order.ts';
import type { Line, Standing } from '../../standing.ts';
import { trouble } from '../../trouble.ts';

/**
 * What one rule would have us say, seen for itself, by the plan that holds for the account; the gap between demands and
 * what the customer asked not to get are judged after all rules.
 */
export type Rule = (standing: Standing, plan: Policy, today: Day) => Contact | null;

/** A contact at a stage, with all of the account's lines that may be asked for unless others are named. */
export function contactOf(
  standing: Standing,
  stage: Stage,
  because: readonly Reason[],
  more: Partial<Contact> = {},
): Contact {
  const lines = more.lines ?? standing.demand;
  return {
    code: 'stage',
    stage: stage.id,
    channel: stage.channel,
    template: stage.template,
    tone: stage.tone,
    who: stage.who,
    needsYes: stage.needsYes,
    dueOn: standing.today,
    demand: true,
    asked: askedFor(lines, standing.credits),
    because: once([...because, ...trouble(standing)]).slice(0, 5),
    ...more,
    lines,
  };
}

/** A message that asks for nothing: it moves no stage and keeps no gap. */
export function messageOf(
  standing: Standing,
  plan: Policy,
  of: { code: ContactCode; template: TemplateId; because: readonly Reason[]; lines?: readonly Line[] },
): Contact {
  return {
    stage: standing.reached?.stage ?? firstStage(plan)?.id ?? 'first',
    channel: 'mail',
    tone: null,
    who: 'collector',
    needsYes: false,
    dueOn: standing.today,
    demand: false,
    asked: [],
    ...of,
    lines: of.lines ?? [],
  };
}
