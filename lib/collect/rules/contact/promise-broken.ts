import type { Policy, Stage } from '../../../domain/policy.ts';
import { refused } from '../../decided.ts';
import { entryEvidence, oldestOverdue } from '../../reasons.ts';
import type { Standing } from '../../standing.ts';
import type { PromiseState } from '../../states/states.ts';
import { contactOf, type Rule } from './rule.ts';

/**
 * A promise was not kept: a call about it, or a letter where the plan has no calls. As many in a row as the plan bears
 * are put to the manager. Answered by any demand made since.
 */
export const promiseBroken: Rule = (standing, plan) => {
  const { promises } = standing.agreements;
  const broken = promises.all.findLast(({ state }) => fell.has(state));
  if (broken?.state !== 'broken' || standing.demand.length === 0 || spokenSince(standing, broken))
    return null;
  const because = [
    {
      code: 'promise-broken' as const,
      on: broken.entry.date,
      left: broken.left,
      times: promises.brokenInARow,
      evidence: entryEvidence(broken.entry.id),
    },
    ...oldestOverdue(standing),
  ];
  const manager = plan.stages.find(({ id }) => id === 'manager') ?? ofManager;
  if (promises.brokenInARow >= plan.escalateAfterBroken && !refused(standing, 'manager'))
    return contactOf(standing, { ...manager, needsYes: true }, because, { code: 'escalate' });
  return contactOf(standing, stageOf(standing, plan), because, {
    code: 'promise-broken',
    template: 'broken-promise',
  });
};

const fell: ReadonlySet<PromiseState['state']> = new Set(['kept', 'part-kept', 'broken']);

const ofManager: Stage = {
  id: 'manager',
  day: 0,
  channel: 'internal',
  template: null,
  tone: null,
  who: 'manager',
  needsYes: true,
  onlyFor: 'everyone',
};

/** It counts as the stage reached: a broken promise alone raises no tone. */
function stageOf({ reached }: Standing, plan: Policy): Stage {
  const at = plan.stages.find(({ id, channel }) => id === reached?.stage && channel !== 'internal');
  const calls = plan.stages.some(({ channel }) => channel === 'call');
  return {
    ...ofManager,
    id: at?.id ?? 'first',
    channel: calls ? 'call' : 'mail',
    who: 'collector',
    needsYes: false,
  };
}

/** A demand about it was made after its day. */
const spokenSince = ({ entries, lastContact, reached }: Standing, { entry }: PromiseState): boolean =>
  (lastContact !== null && lastContact.on > entry.date) ||
  (reached?.on != null && reached.on > entry.date) ||
  entries.some(
    (one) => one.on > entry.date && one.entry.kind === 'message' && one.entry.template === 'agency',
  );
