import type { Sender } from '../../lib/domain/sender.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

export type SenderField = keyof Sender;

/** In the order a letter uses them. */
export const senderFields: readonly SenderField[] = [
  'company',
  'person',
  'phone',
  'replyTo',
  'waysToPay',
  'answersWithin',
];

export type SenderErrors = { readonly [field in SenderField]?: string };

type Issue = { readonly code?: string | undefined; readonly path: readonly PropertyKey[] };

/** What the shape refuses, said once a field. */
export function senderErrors(issues: readonly Issue[]): SenderErrors {
  const t = texts.sender;
  const errors: { [field in SenderField]?: string } = {};
  for (const { code, path } of issues) {
    const field = senderFields.find((name) => name === path[0]);
    if (!field || errors[field]) continue;
    errors[field] = code === 'too_big' ? t.tooLong : field === 'replyTo' ? t.notAnAddress : t.missing;
  }
  return errors;
}
