import { entryEvidence } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** The day of an instalment is past and no page was read since: look first. */
export const checkInstalment: TaskRule = ({ agreements }, _plan, today) =>
  agreements.plans.flatMap(({ entry, state, instalments }) =>
    state !== 'agreed'
      ? []
      : instalments
          .filter((one) => one.state === 'unchecked')
          .slice(0, 1)
          .map(({ on, amount }) =>
            taskOf('check-instalment', `${entry.id} ${on}`, today, [
              { code: 'instalment', on, amount: [amount], missed: false, evidence: entryEvidence(entry.id) },
            ]),
          ),
  );
