import { entryEvidence } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** "Again on … because …", and call-backs with a time. */
export const followUp: TaskRule = ({ agreements }) =>
  agreements.followUps.map(({ again, entry }) =>
    taskOf(
      'follow-up',
      entry.id,
      again.on,
      [
        {
          code: 'follow-up',
          on: again.on,
          time: again.time,
          who: again.with,
          why: again.because,
          evidence: entryEvidence(entry.id),
        },
      ],
      { time: again.time },
    ),
  );
