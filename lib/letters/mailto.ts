import { addressesOf } from './addresses.ts';
import type { Letter } from './letter.ts';
import { letterText } from './letter-text.ts';
import { plain } from './plain.ts';

/**
 * Longest mailto that is handed over whole. Windows passes an address to a mail program through a command line that
 * keeps about 2,048 characters, and Outlook drops the rest without a word: a letter that may lose its last lines is
 * copied instead.
 */
const mailtoLimit = 1_900;

/** The whole letter as a mailto (RFC 6068). `fits` is false above `mailtoLimit`: then copy it and use the head alone. */
export function mailtoUrl(letter: Letter): { readonly url: string; readonly fits: boolean } {
  const body = letterText(letter).replace(/\n/g, '\r\n');
  const url = `${mailtoHeadUrl(letter)}&body=${encodeURIComponent(body)}`;
  return { url, fits: url.length <= mailtoLimit };
}

/** Recipient and subject only. */
export const mailtoHeadUrl = ({ to, subject }: Pick<Letter, 'to' | 'subject'>): string =>
  `mailto:${addressesOf(to).map(encodeAddress).join(',')}?subject=${encodeURIComponent(plain(subject))}`;

/** Everything but the @ is escaped, so that no address can bring a header of its own. */
const encodeAddress = (address: string): string => encodeURIComponent(address).replace('%40', '@');
