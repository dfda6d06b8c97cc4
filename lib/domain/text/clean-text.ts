const plain = /^([!-~\u00c0-\u1fff\u20a0-\u20bf]+([ \u00a0][!-~\u00c0-\u1fff\u20a0-\u20bf]+)*)?$/;

/** A text longer than this is cut and ends in "…", so that nobody takes it for whole. */
const longest = 2000;

/**
 * The text as a reader would say it: runs of ASCII white space become one blank, ends trimmed. No-break and narrow
 * spaces inside stay, they are part of how numbers are written. What turns a text round is made visible: its digits stand
 * in another order than on the page.
 *
 * @param unseen marks that are never part of a value
 */
export function cleanText(text: string, unseen: RegExp): string {
  if (text.length <= longest && plain.test(text)) return text;
  const tidy = text
    .replaceAll('\u202e', '\ufffd')
    .split(unseen)
    .join('')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim();
  return tidy.length > longest ? `${tidy.slice(0, longest)}…` : tidy;
}
