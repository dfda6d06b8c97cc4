import type { Language } from '../../../domain/language.ts';
import type { TemplateId } from '../../../domain/template-id.ts';
import { frenchSpaces } from '../fr/typography.ts';
import { shorts as de } from './de.ts';
import { shorts as en } from './en.ts';
import { shorts as es } from './es.ts';
import { shorts as fr } from './fr.ts';
import { shorts as nl } from './nl.ts';
import { isShort, type Shorts } from './short.ts';

const shorts: { readonly [language in Language]: Shorts } = { en, de, fr, es, nl };

/** The short form of a text, as a template; null where it has none. */
export function shortFor(template: TemplateId, language: Language): string | null {
  if (!isShort(template)) return null;
  const text = shorts[language][template];
  return language === 'fr' ? frenchSpaces(text) : text;
}
