/** Marks that are never part of a value: zero-width, direction marks, soft hyphens, glyphs of icon fonts. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ue000-\uf8ff]/g;
const plain = /^[!-~\u00c0-\u1fff]+( [!-~\u00c0-\u1fff]+)*$/;

/** A cell longer than this is cut and ends in "…", so that nobody takes it for whole. */
const longest = 2000;

/**
 * The text as a reader would say it: runs of ASCII white space become one blank, ends trimmed. No-break and narrow
 * spaces inside stay, they are part of how numbers are written.
 */
export function clean(text: string): string {
  const tidy = plain.test(text)
    ? text
    : text
        .replace(unseen, '')
        .replace(/[\t\n\f\r ]+/g, ' ')
        .trim();
  return tidy.length > longest ? `${tidy.slice(0, longest)}…` : tidy;
}

/** A heading's words, without sort arrows. */
export const cleanHeader = (text: string): string =>
  clean(text.replace(/[\u2190-\u21ff\u25a0-\u25ff⌃⌄]/g, ' ')).slice(0, 200);

export const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text);
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Words that head a column: letters, no figures. */
export const isWord = (text: string): boolean => hasLetter(text) && !hasDigit(text);
