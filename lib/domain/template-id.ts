import * as z from 'zod/mini';

/** Letters that ask for money, each in three tones. */
export const demandId = z.enum(['pre-due', 'due-today', 'first', 'second', 'final', 'broken-promise']);
export type DemandId = z.infer<typeof demandId>;

/** Everything else that is written or said, in one tone. */
export const messageId = z.enum([
  'agency',
  'promise-confirmation',
  'promise-reminder',
  'dispute-received',
  'dispute-resolved',
  'part-payment-thanks',
  'plan-offer',
  'instalment-reminder',
  'call-recap',
  'missed-call',
  'cheque-follow-up',
  'statement',
  'invoice-copy',
  'correct-records',
  'apology',
  'prompt-thanks',
  'satisfaction',
  'credit-hold',
  'credit-hold-lifted',
  'our-terms',
  'early-payment',
  'prompt-reward',
  'call-script',
]);
export type MessageId = z.infer<typeof messageId>;

/** A text of the catalogue. */
export const templateId = z.enum([...demandId.options, ...messageId.options]);
export type TemplateId = z.infer<typeof templateId>;
