import type { Language } from '../../domain/language.ts';
import { words as de } from './de/words.ts';
import { words as en } from './en/words.ts';
import { words as es } from './es/words.ts';
import { words as fr } from './fr/words.ts';
import type { LetterWords } from './letter-words.ts';
import { words as nl } from './nl/words.ts';

/** The words around a letter's paragraphs, in the letter's language. */
export const letterWords: { readonly [language in Language]: LetterWords } = { en, de, fr, es, nl };
