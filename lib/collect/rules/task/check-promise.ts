import { entryEvidence } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** The day of a promise is past and no page was read since: look first, accuse nobody. */
export const checkPromise: TaskRule = ({ agreements }, _plan, today) =>
  agreements.promises.all.flatMap(({ entry, state }) =>
    state === 'due-unchecked'
      ? [
          taskOf('check-promise', entry.id, today, [
            { code: 'promise-unchecked', on: entry.date, evidence: entryEvidence(entry.id) },
          ]),
        ]
      : [],
  );
