import { cleanText } from '../domain/text/clean-text.ts';
import { words } from './words.ts';

/** The text as a reader would say it. */
export const clean = (text: string): string => cleanText(text, words.unseen);

/** A heading's words, without sort arrows. */
export const cleanHeader = (text: string): string => clean(text.split(words.arrows).join(' ')).slice(0, 200);

export const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Words that head a column: letters, no figures. */
export const isWord = (text: string): boolean => hasLetter(text) && !hasDigit(text);
