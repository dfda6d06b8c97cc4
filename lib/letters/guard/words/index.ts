import type { Language } from '../../../domain/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { GuardWords } from './word-list.ts';

const lists: { readonly [language in Language]: GuardWords } = { en, de, fr, es, nl };

const patterns = new Map<string, RegExp>();

/** The words of a list that stand in a text: whole words, whatever their case. */
export function wordsIn(text: string, language: Language, list: keyof GuardWords): readonly string[] {
  const key = `${language} ${list}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${lists[language][list].join('|')})(?![\\p{L}\\p{N}])`,
      'giu',
    );
    patterns.set(key, pattern);
  }
  return [...text.matchAll(pattern)].map(([found]) => found);
}
