import type { Language } from '../../domain/language.ts';
import type { MessageId } from '../../domain/template-id.ts';
import type { TemplateSource } from '../template.ts';

/** A message in every language. */
export type Message = { readonly [language in Language]: TemplateSource };

export type Messages = { readonly [id in MessageId]: Message };
