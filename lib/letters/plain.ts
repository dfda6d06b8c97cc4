/**
 * A value from a page or a field as one line of harmless text: no line breaks or control characters (a break could
 * begin a mail header), no invisible characters that reorder what is read or hide between letters. A no-break space
 * stays one: it holds an amount together.
 */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/g, '')
    .replace(/[^\S\u00A0\u202F]+|\s{2,}/g, ' ')
    .trim();

/** The same for text of several lines; a blank line ends a paragraph. */
export const plainLines = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(plain)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Paragraphs of a text: what blank lines set apart. */
export const paragraphs = (text: string): readonly string[] =>
  plainLines(text)
    .split('\n\n')
    .filter((paragraph) => paragraph !== '');
