import { plainText } from '../numbers/plain-text.ts';

const lettersThatDoNotDecompose: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A word or phrase for comparing: lower case, no diacritics, dots and colons at the end gone. */
export function fold(text: string): string {
  const lower = plainText(text).toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII, where nothing is to be done
  const bare = /^[\x00-\x7f]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
        .replace(/[øłđßæœ]/g, (letter) => lettersThatDoNotDecompose[letter] ?? letter)
        .normalize('NFC');
  // From the start of a run only: a long one in the midst is gone through once.
  return bare.replace(/(?<![\s.:!])[\s.:!]+$/, '').trim();
}
