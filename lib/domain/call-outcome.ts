import * as z from 'zod/mini';

/** What came of a call. */
export const callOutcome = z.enum([
  'reached',
  'voicemail',
  'unreachable',
  'wrong-contact',
  'not-received',
  'waiting-approval',
  'dispute',
  'in-payment-run',
  'payment-sent',
  'promise',
  'visit',
  'refuses',
]);
export type CallOutcome = z.infer<typeof callOutcome>;

/** Nobody heard what we had to say. */
export const unheard: ReadonlySet<CallOutcome | null> = new Set(['unreachable', 'wrong-contact']);
