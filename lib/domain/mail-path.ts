import * as z from 'zod/mini';

/** How a letter gets into the user's mail: the mail program, Gmail or Outlook on the web, or a file of it. */
export const mailPath = z.enum(['mailto', 'gmail', 'outlook', 'eml']);
export type MailPath = z.infer<typeof mailPath>;

/** Every way out: mail, the field of the page that has the focus, a text message, WhatsApp, paper. */
export const way = z.enum([...mailPath.options, 'page', 'sms', 'whatsapp', 'print']);
export type Way = z.infer<typeof way>;
