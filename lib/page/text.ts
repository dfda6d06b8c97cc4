import { words } from './words.ts';

const plain = /^([!-~\u00c0-\u1fff\u20a0-\u20bf]+([ \u00a0][!-~\u00c0-\u1fff\u20a0-\u20bf]+)*)?$/;

/** A cell longer than this is cut and ends in "…", so that nobody takes it for whole. */
const longest = 2000;

/** Whether there is nothing to clean in a text, nor in a stretch of it but for blanks at its ends. */
export const isTidy = (text: string): boolean => text.length <= longest && plain.test(text);

/**
 * The text as a reader would say it: runs of ASCII white space become one blank, ends trimmed. No-break and narrow
 * spaces inside stay, they are part of how numbers are written. What turns a text round is made visible: its digits stand
 * in another order than on the page.
 */
export function clean(text: string): string {
  if (isTidy(text)) return text;
  const tidy = text
    .replaceAll('\u202e', '\ufffd')
    .split(words.unseen)
    .join('')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();
  return tidy.length > longest ? `${tidy.slice(0, longest)}…` : tidy;
}

/** A heading's words, without sort arrows. */
export const cleanHeader = (text: string): string => clean(text.split(words.arrows).join(' ')).slice(0, 200);

export const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Words that head a column: letters, no figures. */
export const isWord = (text: string): boolean => hasLetter(text) && !hasDigit(text);
