import { entryEvidence } from '../../reasons.ts';
import { messageOf, type Rule } from './rule.ts';

/** Part of what was promised came: thanks for it, and a word on the rest. Once. */
export const promisePart: Rule = (standing, plan) => {
  const { promises } = standing.agreements;
  const part = promises.all.findLast(({ state }) => state === 'part-kept');
  if (!part || standing.demand.length === 0) return null;
  const { id, date } = part.entry;
  const spoken = standing.entries.some(
    ({ on, entry }) =>
      on > date && (entry.kind === 'message' || entry.kind === 'reminder' || entry.kind === 'call'),
  );
  if (spoken) return null;
  return messageOf(standing, plan, {
    code: 'promise-part',
    template: 'part-payment-thanks',
    because: [
      { code: 'promise-part', on: date, paid: part.paid, left: part.left, evidence: entryEvidence(id) },
    ],
    lines: standing.demand,
  });
};
