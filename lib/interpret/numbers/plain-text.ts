/** Code points of the zeros of Unicode's decimal digits that locales write numbers and dates with. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0x1946, 0xa9d0, 0xaa50, 0xabf0,
];

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

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}
