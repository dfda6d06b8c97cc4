import { dayInZone, daysBetween } from '../../../domain/day.ts';
import { entryEvidence } from '../../reasons.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** A question of the customer's waits for its answer; its clock runs whatever else is to be said. */
export const answerQuestion: TaskRule = ({ agreements }, _plan, today) =>
  agreements.questions.flatMap(({ entry, answer }) => {
    if (answer) return [];
    const days = daysBetween(dayInZone(entry.at, entry.zone), today);
    const evidence = entryEvidence(entry.id);
    return [
      taskOf('answer-question', entry.id, today, [{ code: 'question-open', days, who: entry.who, evidence }]),
    ];
  });
