import { entryEvidence } from '../../reasons.ts';
import { messageOf, type Rule } from './rule.ts';

/** Promised for today: a word on whether it left. It asks for nothing that was not promised. */
export const promiseDue: Rule = (standing, plan, today) => {
  const due = standing.agreements.promises.all.find(({ state }) => state === 'due-today');
  if (!due) return null;
  const written = standing.entries.some(
    ({ on, entry }) => on === today && entry.kind === 'message' && entry.template === 'promise-reminder',
  );
  if (written) return null;
  const evidence = entryEvidence(due.entry.id);
  return messageOf(standing, plan, {
    code: 'promise-due',
    template: 'promise-reminder',
    because: [{ code: 'promise-due', amount: due.left, evidence }],
  });
};
