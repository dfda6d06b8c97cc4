import * as z from 'zod/mini';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

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
});
export type Sender = z.infer<typeof sender>;
