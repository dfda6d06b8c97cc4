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

/** Whom it goes to, and about what. */
export type Head = Pick<Letter, 'to' | 'subject'> & Partial<Pick<Letter, 'cc' | 'bcc'>>;

/** Recipients and subject only. */
export function mailtoHeadUrl({ to, subject, cc = [], bcc = [] }: Head): string {
  const copies = [
    ...(cc.length > 0 ? [`&cc=${listed(cc)}`] : []),
    ...(bcc.length > 0 ? [`&bcc=${listed(bcc)}`] : []),
  ];
  return `mailto:${listed(addressesOf(to))}?subject=${encodeURIComponent(plain(subject))}${copies.join('')}`;
}

const listed = (addresses: readonly string[]): string => addresses.map(encodeAddress).join(',');

/** Everything but the @ is escaped, so that no address can bring a header of its own. */
const encodeAddress = (address: string): string => encodeURIComponent(address).replace('%40', '@');
