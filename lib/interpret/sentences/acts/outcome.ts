import type { CallOutcome } from '../../../domain/call-outcome.ts';
import type { Said } from '../../../domain/said.ts';
import { has } from '../word.ts';
import type { ActWords } from '../words/words.ts';
import type { Group } from './groups.ts';

/**
 * The one outcome that says most: what was agreed before what was objected to, and both before how the call went.
 * Promises count only with a day.
 */
export function outcomeOf(
  text: string,
  groups: readonly Group[],
  found: Omit<Said, 'outcome'>,
  acts: ActWords,
): CallOutcome | null {
  const did = (kind: Group['act']['kind']) => groups.some(({ act }) => act.kind === kind);
  const said: readonly (readonly [CallOutcome, boolean])[] = [
    ['promise', found.promises.length > 0],
    // A refusal that has its reason is the dispute.
    [
      'dispute',
      did('refusal') && found.disputes.some(({ reason }) => reason !== null && reason !== 'not-received'),
    ],
    ['refuses', did('refusal')],
    ['payment-sent', found.cheques.length > 0 || did('paid')],
    ['in-payment-run', did('run')],
    ['dispute', found.disputes.some(({ reason }) => reason !== 'not-received')],
    ['not-received', found.disputes.length > 0 || has(text, acts.notReceived)],
    ['waiting-approval', has(text, acts.waitingApproval)],
    ['wrong-contact', has(text, acts.wrongContact)],
    ['visit', did('visit')],
    ['voicemail', has(text, acts.voicemail)],
    ['unreachable', has(text, acts.unreachable)],
    ['reached', has(text, acts.reached)],
  ];
  return said.find(([, is]) => is)?.[0] ?? null;
}
