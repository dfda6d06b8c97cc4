import { remember } from './remember.ts';

const ascii = /^[\x20-\x7e]*$/;
/** What most ledgers print beyond ASCII needs only its blanks replaced. */
const common = /^[\x20-\x7e\u00a0\u202f€£]*$/;
const otherDigit = /(?![0-9])\p{Nd}/gu;
const invisible = /\p{Cf}|\p{Variation_Selector}/gu;
const dash = /[‐‑‒–—―−]/g;
const apostrophe = /[’‘‛ʼʻ′´`]/g;

/**
 * The text in plain characters, so that one rule reads all its spellings: ASCII digits, `-` for every dash, `'`
 * for every apostrophe, single spaces, full-width forms narrowed, invisible marks gone.
 */
export function plainText(text: string): string {
  if (ascii.test(text)) return text.trim().replace(/ {2,}/g, ' ').replaceAll('`', "'");
  if (common.test(text))
    return text
      .replace(/[ \u00a0\u202f]+/g, ' ')
      .trim()
      .replaceAll('`', "'");
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(otherDigit, asciiDigit)
    .replace(dash, '-')
    .replace(apostrophe, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Digits of every script stand in Unicode in rows of ten, zero first. */
const asciiDigit = remember((digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
});
