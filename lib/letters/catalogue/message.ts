import type { Language } from '../../domain/language.ts';
import type { MessageId } from '../../domain/template-id.ts';
import type { TemplateSource } from '../template.ts';

/** A message that is no demand, in every language. */
export type Message = {
  /** The open invoices stand in it. A letter of thanks lists none. */
  readonly table: boolean;
  readonly texts: { readonly [language in Language]: TemplateSource };
};

export type Messages = { readonly [id in MessageId]: Message };
