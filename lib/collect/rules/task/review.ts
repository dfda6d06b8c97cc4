import { addDays } from '../../../domain/day.ts';
import { nextStage } from '../../next-stage.ts';
import { entryEvidence, policyEvidence } from '../../reasons.ts';
import { largeOrRisky } from '../../risk.ts';
import { isDemand, stageRank } from '../../stage-order.ts';
import { repetition } from '../contact/repeat-last.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** At the end of the plan an account is looked at so often. */
const everyDays = 30;

/** Everything the plan holds was done and something is still owed: the user decides how to go on, once a month. */
export const review: TaskRule = (standing, plan, today) => {
  const { reached, demand, entries } = standing;
  if (demand.length === 0 || !reached || !isDemand(reached.stage, plan)) return [];
  if (nextStage(standing, plan, largeOrRisky(standing, plan).length > 0) || repetition(standing, plan))
    return [];
  const done = entries.findLast(({ entry }) => entry.kind === 'task-done' && entry.task === 'review');
  const since = done && reached.on && done.on > reached.on ? done.on : (reached.on ?? done?.on ?? null);
  const evidence = reached.on ? entryEvidence(reached.entry.id) : policyEvidence;
  const stage = plan.stages[stageRank(reached.stage, plan)]?.id ?? reached.stage;
  return [
    taskOf('review', `${reached.entry.id} ${since ?? ''}`, since ? addDays(since, everyDays) : today, [
      { code: 'plan-ended', stage, evidence },
    ]),
  ];
};
