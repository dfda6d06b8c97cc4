import type { Sender } from '../../lib/domain/sender.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

export type SenderField = Exclude<keyof Sender, 'mailPath' | 'bodyInLinks' | 'addressWindow'>;

/** What a letter needs, in the order it uses them. */
export const neededFields: readonly SenderField[] = [
  'company',
  'person',
  'phone',
  'replyTo',
  'waysToPay',
  'answersWithin',
];

/** What makes some letters better. */
export const furtherFields: readonly SenderField[] = ['payLink', 'postalAddress', 'cc', 'bcc'];

export const senderFields: readonly SenderField[] = [...neededFields, ...furtherFields];

export type SenderErrors = { readonly [field in SenderField]?: string };

type Issue = { readonly code?: string | undefined; readonly path: readonly PropertyKey[] };

/** What the shape refuses, said once a field. */
export function senderErrors(issues: readonly Issue[]): SenderErrors {
  const t = texts.sender;
  const errors: { [field in SenderField]?: string } = {};
  for (const { code, path } of issues) {
    const field = senderFields.find((name) => name === path[0]);
    if (!field || errors[field]) continue;
    const mail = field === 'replyTo' || field === 'cc' || field === 'bcc';
    errors[field] = code === 'too_big' ? t.tooLong : mail ? t.notAnAddress : t.missing;
  }
  return errors;
}
