import * as z from 'zod/mini';
import { mailPath } from './mail-path.ts';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const address = z.email();
const addresses = z.array(address).check(z.maxLength(20));

/** Who writes, per book. No letter leaves without it. */
export const sender = z.strictObject({
  company: line,
  person: line,
  phone: line,
  replyTo: z.email(),
  /** How to pay, as lines: "IBAN …", "card at pay.example.com". */
  waysToPay: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  /** "within one working day". */
  answersWithin: line,
  /** Address with which an invoice is paid online; {number}, {amount} and {currency} stand for its own. */
  payLink: z.optional(z.string().check(z.maxLength(500))),
  /** Of the company, in lines, for letters on paper. */
  postalAddress: z.optional(z.string().check(z.maxLength(500))),
  /** Who gets a copy of every letter of the book. */
  cc: z.optional(addresses),
  bcc: z.optional(addresses),
  /** By which way letters leave, unless a draft takes another. Not chosen: by the mail program. */
  mailPath: z.optional(mailPath),
  /** The user allowed letters in the addresses of web mail, which stay in the browser's history. */
  bodyInLinks: z.optional(z.boolean()),
  /** Where the window of the envelopes is: as DIN 5008 has it, or North American. Not chosen: by the user's region. */
  addressWindow: z.optional(z.enum(['din', 'us'])),
});
export type Sender = z.infer<typeof sender>;

/** An address as it may be kept. */
export const isMailAddress = (text: string): boolean => address.safeParse(text).success;

/** The form half filled in: texts as typed, by field. */
export const senderDraft = z.record(z.string().check(z.maxLength(50)), z.string().check(z.maxLength(2000)));
export type SenderDraft = z.infer<typeof senderDraft>;
