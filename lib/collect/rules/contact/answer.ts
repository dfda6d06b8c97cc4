import { dayInZone, daysBetween } from '../../../domain/day.ts';
import { entryEvidence } from '../../reasons.ts';
import { messageOf, type Rule } from './rule.ts';

/** While a question of theirs waits, the next word of ours is the answer, not a demand. */
export const answer: Rule = (standing, plan, today) => {
  const open = standing.agreements.questions.find((question) => question.answer === null);
  if (!open) return null;
  const { id, at, zone, who, invoices } = open.entry;
  return messageOf(standing, plan, {
    code: 'answer',
    template: invoices.length > 0 ? 'invoice-copy' : 'statement',
    because: [
      {
        code: 'question-open',
        days: daysBetween(dayInZone(at, zone), today),
        who,
        evidence: entryEvidence(id),
      },
    ],
  });
};
