import { type MailPath, mailPath } from '../../lib/domain/mail-path.ts';
import type { Sender } from '../../lib/domain/sender.ts';
import { type SenderField, senderFields } from './sender-errors.ts';

/** The form's texts, by field, and the way that letters leave by. */
export type SenderEntries = Record<SenderField, string> & { mailPath: MailPath };

const empty: SenderEntries = {
  company: '',
  person: '',
  phone: '',
  replyTo: '',
  waysToPay: '',
  answersWithin: '',
  payLink: '',
  postalAddress: '',
  cc: '',
  bcc: '',
  mailPath: 'mailto',
};

/** What stands in the form at first: what was typed before and not saved, else what is known. */
export function entriesOf(
  known: Sender | null,
  typed: { readonly [field: string]: string } | null,
  author: string,
): SenderEntries {
  const { mailPath: picked = known?.mailPath } = typed ?? {};
  const path = mailPath.safeParse(picked);
  const entries = { ...empty, person: author, ...(path.success ? { mailPath: path.data } : {}) };
  for (const field of senderFields) {
    const value = known?.[field];
    const saved = Array.isArray(value) ? value.join(', ') : value;
    entries[field] = typed?.[field] ?? saved ?? entries[field];
  }
  return entries;
}

/** The sender that the entries describe, to be checked by its shape. What may be left out is left out where empty. */
export function senderFrom(entries: SenderEntries, known: Sender | null): object {
  const { company, person, phone, replyTo, waysToPay, answersWithin } = entries;
  const payLink = entries.payLink.trim();
  const postalAddress = entries.postalAddress.trim();
  const cc = addresses(entries.cc);
  const bcc = addresses(entries.bcc);
  return {
    company,
    person,
    phone,
    replyTo: replyTo.trim(),
    waysToPay,
    answersWithin,
    mailPath: entries.mailPath,
    ...(payLink === '' ? {} : { payLink }),
    ...(postalAddress === '' ? {} : { postalAddress }),
    ...(cc.length === 0 ? {} : { cc }),
    ...(bcc.length === 0 ? {} : { bcc }),
    ...(known?.bodyInLinks ? { bodyInLinks: true } : {}),
    ...(known?.addressWindow ? { addressWindow: known.addressWindow } : {}),
  };
}

const addresses = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((one) => one !== '');
