import type { Language } from '../../../domain/language.ts';
import { signature as de, closing as deDemand } from '../de/parts.ts';
import { signature as en, closing as enDemand } from '../en/parts.ts';
import { signature as es, closing as esDemand } from '../es/parts.ts';
import { signature as fr, closing as frDemand } from '../fr/parts.ts';
import { signature as nl, closing as nlDemand } from '../nl/parts.ts';

/** Ends a message: whom to ask, how fast we answer, who writes. */
export const closing: { readonly [language in Language]: string } = {
  en: `If you have any questions, write to {{ sender.reply_to }} or call {{ sender.phone }}. We answer {{ sender.answers_within }}.

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

/** Ends a message that lists what is open: ways to pay and terms as well. */
export const payable: { readonly [language in Language]: string } = {
  en: enDemand.neutral,
  de: deDemand.neutral,
  fr: frDemand.neutral,
  es: esDemand.neutral,
  nl: nlDemand.neutral,
};
