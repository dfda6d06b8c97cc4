import { type DisputeRules, disputeReason } from '../../domain/dispute-reason.ts';

type Reason = DisputeRules['reasons'][number];

const isOurs = (code: string): boolean => disputeReason.safeParse(code).success;

/** Renames or hides a reason. One of ours that is as it was stands in the list no more. */
export function withReason(rules: DisputeRules, code: string, changes: Partial<Reason>): DisputeRules {
  const known = rules.reasons.find((one) => one.code === code);
  const next = { code, label: null, hidden: false, ...known, ...changes };
  const others = rules.reasons.filter((one) => one.code !== code);
  if (isOurs(code) && next.label === null && !next.hidden) return { ...rules, reasons: others };
  const reasons = known ? rules.reasons.map((one) => (one.code === code ? next : one)) : [...others, next];
  return { ...rules, reasons };
}

/** Another name; an empty one takes the first name back. */
export function renamedReason(rules: DisputeRules, code: string, name: string): DisputeRules {
  const words = name.trim().slice(0, 80);
  return withReason(rules, code, { label: words === '' || words === code ? null : words });
}

/** A reason of the user's own; its first name is its code for good, so that colleagues' journals agree. */
export function addedReason(rules: DisputeRules, name: string): DisputeRules {
  const code = name.trim().slice(0, 80);
  return code === '' ? rules : withReason(rules, code, { hidden: false });
}
