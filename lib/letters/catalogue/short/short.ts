import type { TemplateId } from '../../../domain/template-id.ts';

/** Texts that have a short form, for a text message or a chat. */
const shortIds = [
  'pre-due',
  'due-today',
  'first',
  'second',
  'final',
  'broken-promise',
  'promise-confirmation',
  'promise-reminder',
  'instalment-reminder',
  'missed-call',
] as const satisfies readonly TemplateId[];
export type ShortId = (typeof shortIds)[number];

/** Whether a text has a short form. */
export const isShort = (template: TemplateId): template is ShortId => shortIds.some((id) => id === template);

/** Short forms of one language: one message, no table, the way to answer in it. */
export type Shorts = { readonly [id in ShortId]: string };

/** Liquid for one invoice or several. */
export const oneOrMany = (one: string, many: string): string =>
  `{% if invoices.count == 1 %}${one}{% else %}${many}{% endif %}`;
