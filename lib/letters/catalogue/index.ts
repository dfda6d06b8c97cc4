import type { Language } from '../../domain/language.ts';
import { demandId, messageId, type TemplateId } from '../../domain/template-id.ts';
import { parseTemplate, type Template, type TemplateSource } from '../template.ts';
import type { Wording } from '../wording.ts';
import { demands as de } from './de/index.ts';
import type { Demands } from './demand.ts';
import { demands as en } from './en/index.ts';
import { demands as es } from './es/index.ts';
import { demands as fr } from './fr/index.ts';
import { frenchSpaces } from './fr/typography.ts';
import { messages } from './messages/index.ts';
import { demands as nl } from './nl/index.ts';

const demands: { readonly [language in Language]: Demands } = { en, de, fr, es, nl };

const parsed = new Map<TemplateSource, Template>();

/** The text of the catalogue in a tone and a language; messages have one tone. */
export function templateFor(wording: Wording): Template {
  const source = sourceOf(wording);
  const known = parsed.get(source);
  if (known) return known;
  const made = parseTemplate(catalogueSource(wording));
  if (!made.ok) throw new Error(`template ${wording.template}: ${JSON.stringify(made.error)}`);
  parsed.set(source, made.value);
  return made.value;
}

/** A text of the catalogue as it is written, for a copy of it. */
export const catalogueSource = (wording: Wording): TemplateSource => {
  const source = sourceOf(wording);
  return wording.language === 'fr' ? inFrenchType(source) : source;
};

function sourceOf({ template, tone, language }: Wording): TemplateSource {
  const demand = demandId.safeParse(template);
  if (demand.success) return demands[language][demand.data][tone];
  return messages[messageId.parse(template)].texts[language];
}

/** Whether the open invoices stand in it. */
export function hasTable(template: TemplateId): boolean {
  const message = messageId.safeParse(template);
  return !message.success || messages[message.data].table;
}

/** A demand asks for money; the notice of handing a claim over does, too. */
export const isDemand = (template: TemplateId): boolean =>
  demandId.safeParse(template).success || template === 'agency';

const inFrenchType = ({ subject, opening, closing }: TemplateSource): TemplateSource => ({
  subject: frenchSpaces(subject),
  opening: frenchSpaces(opening),
  closing: frenchSpaces(closing),
});
