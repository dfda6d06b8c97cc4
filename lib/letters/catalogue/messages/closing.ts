import type { Language } from '../../../domain/language.ts';
import { signature as de } from '../de/parts.ts';
import { signature as en } from '../en/parts.ts';
import { signature as es } from '../es/parts.ts';
import { signature as fr } from '../fr/parts.ts';
import { signature as nl } from '../nl/parts.ts';

/** Ends a message: whom to ask, how fast we answer, who writes. */
export const closing: { readonly [language in Language]: string } = {
  en: `Questions reach us at {{ sender.reply_to }} or {{ sender.phone }}. We answer {{ sender.answers_within }}.

${en}`,
  de: `Bei Fragen erreichen Sie uns unter {{ sender.reply_to }} oder {{ sender.phone }}. Wir antworten {{ sender.answers_within }}.

${de}`,
  fr: `Pour toute question : {{ sender.reply_to }} ou {{ sender.phone }}. Nous répondons {{ sender.answers_within }}.

${fr}`,
  es: `Para cualquier pregunta: {{ sender.reply_to }} o {{ sender.phone }}. Respondemos {{ sender.answers_within }}.

${es}`,
  nl: `Met vragen bereikt u ons via {{ sender.reply_to }} of {{ sender.phone }}. Wij antwoorden {{ sender.answers_within }}.

${nl}`,
};
