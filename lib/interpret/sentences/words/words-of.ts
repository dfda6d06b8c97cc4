import type { Language } from '../../../domain/language.ts';
import { german } from './de-words.ts';
import { english } from './en-words.ts';
import { spanish } from './es-words.ts';
import { french } from './fr-words.ts';
import { dutch } from './nl-words.ts';
import type { Words } from './words.ts';

const all: Readonly<Record<Language, Words>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
};

export const wordsOf = (lang: Language): Words => all[lang];
