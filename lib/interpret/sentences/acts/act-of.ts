import type { DisputeReason } from '../../../domain/dispute-reason.ts';
import { has } from '../word.ts';
import type { ActWords } from '../words/words.ts';
import type { Clause } from './clauses.ts';

/** What a clause does. `none` speaks of paying without saying that anybody will. */
export type Act =
  | { readonly kind: 'promise' | 'expected' | 'run' | 'paid' | 'cheque' | 'follow-up' | 'visit' | 'refusal' }
  | { readonly kind: 'dispute'; readonly reason: DisputeReason | null }
  | { readonly kind: 'none' };

const harmless =
  /\bno\.? ?#?(?=[~\d])|\b(?:no|not) (?:later|less|more) than\b|\bif not (?:sooner|earlier|before)\b|\bno problems?\b|\bno (?:issues?|objections?)\b|\bwithout fail\b|\bsans (?:doute|faute)\b|\bsin (?:falta|duda)\b|\bohne weiteres\b/g;

/** The act of one clause by its own words; null where it has none and belongs to its neighbour. */
export function actOf(clause: Clause, acts: ActWords): Act | null {
  const text = clause.text.replace(harmless, ' ');
  const ahead = has(text, acts.future);
  const pays = has(text, acts.pay) || has(text, acts.promise);
  const negated = has(text, acts.not);
  const dated = clause.mentions.some(({ kind }) => kind === 'day');
  if (has(text, acts.refuses) && !(dated && has(text, acts.notBefore))) return { kind: 'refusal' };
  if (has(text, acts.demand) || text.trimEnd().endsWith('?')) return { kind: 'none' };
  if (has(text, `(?:${acts.not}) (?:${acts.followUp})`)) return { kind: 'none' };
  if (has(text, acts.followUp) && !(pays && has(text, acts.condition))) return { kind: 'follow-up' };
  const objection = objectionOf(text, acts);
  const commits = (ahead || has(text, acts.promise)) && pays && dated;
  if (objection && !(commits && objection.weak)) return { kind: 'dispute', reason: objection.reason };
  if (has(text, acts.visit)) return { kind: 'visit' };
  return payingAct(text, acts, { ahead, pays, negated });
}

function payingAct(
  text: string,
  acts: ActWords,
  { ahead, pays, negated }: { ahead: boolean; pays: boolean; negated: boolean },
): Act | null {
  const sent = has(text, acts.sent) || has(text, acts.inTheMail) || has(text, acts.paid);
  if (has(text, acts.cheque)) {
    if (negated || has(text, acts.bounced)) return { kind: 'none' };
    if (has(text, acts.inTheMail) || (sent && !ahead)) return { kind: 'cheque' };
    return has(text, acts.should) ? { kind: 'expected' } : { kind: ahead || pays ? 'promise' : 'cheque' };
  }
  if (has(text, acts.waitingApproval) && !has(text, acts.run)) return pays ? { kind: 'none' } : null;
  if (has(text, acts.run)) return { kind: negated ? 'none' : 'run' };
  if (/§/.test(text) && has(text, acts.arrives)) return { kind: negated ? 'none' : 'expected' };
  if (has(text, acts.paid) && !ahead) return { kind: negated ? 'none' : 'paid' };
  if (!pays && !has(text, acts.paid)) return null;
  if (negated) return { kind: 'none' };
  return { kind: has(text, acts.should) ? 'expected' : 'promise' };
}

/** "VAT on 1042 is wrong" and "freight of 85 is wrong" object to what "VAT is wrong" and "freight is wrong" do. */
const withoutNumbers = (text: string): string =>
  text.replace(
    /(?:\b(?:on|in|for|of|with|the|our|invoices?|auf|bei|zu|von|aus|der|die|das|den|dem|rechnungs?(?:en)?|sur|pour|la|le|les|de|facture|en|sobre|el|factura|op|voor|van|factuur|rg|inv)\.? )*(?:¶+|~+) ?/g,
    '',
  );

/** What they object to. A weak one ("discount", "price") may also stand in a promise. */
function objectionOf(text: string, acts: ActWords): { reason: DisputeReason | null; weak: boolean } | null {
  const bare = withoutNumbers(text);
  const found = acts.disputes.filter(([, source]) => has(text, source) || has(bare, source));
  const strong = found.find(([reason]) => reason !== 'other');
  // "Will pay once we resend it" stands on a condition.
  const stands = has(text, acts.pay) && has(text, acts.condition);
  if (has(text, acts.notReceived) && !stands) return { reason: 'not-received', weak: false };
  if (strong)
    return { reason: strong[0], weak: ['discount', 'price', 'freight', 'already-paid'].includes(strong[0]) };
  if (found.length > 0) return { reason: 'other', weak: false };
  if (has(text, acts.condition)) return null;
  return has(text, acts.credit) && (has(text, acts.objection) || /[~§¶]/.test(text))
    ? { reason: null, weak: true }
    : null;
}
