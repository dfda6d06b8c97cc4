import * as z from 'zod/mini';
import { instant } from './instant.ts';
import { language } from './language.ts';

const line = z.string().check(z.maxLength(300));

/** Somebody at the customer's. Empty texts: not known. */
export const person = z.strictObject({
  /** Stable within its account. */
  id: z.string(),
  name: line,
  role: line,
  email: line,
  phone: line,
  /** IANA zone of the phone's place; null: not known. */
  zone: z.nullable(z.string()),
  language: z.nullable(language),
  /** How and when they like to be reached. */
  preferences: line,
  /** A page showed it, or the user typed it; what the user typed is never overwritten from a page. */
  from: z.enum(['page', 'user', 'import']),
  /** Mails to this address came back. */
  bounced: z.boolean(),
  changedAt: instant,
});
export type Person = z.infer<typeof person>;
