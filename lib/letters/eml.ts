import { addressesOf, isAddress } from './addresses.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { plain } from './plain.ts';

/** Bodies are base64, in which no line can begin like this. */
const boundary = '=_dunlin_alternative';

/**
 * The letter as a mail file (RFC 5322, 2045, 2047), plain and rich. X-Unsent makes Outlook and others open it as a
 * draft; who sends is left to the mail program. Lines end in CRLF.
 */
export function emlFile(letter: Letter): string {
  const to = addressesOf(letter.to).filter(isAddress).join(',\r\n ');
  const html = `<!doctype html><html lang="${letter.wording.language}"><head><meta charset="utf-8"></head><body>${letterHtml(letter)}</body></html>`;
  return [
    'X-Unsent: 1',
    ...(to === '' ? [] : [`To: ${to}`]),
    `Subject: ${encodedWords(plain(letter.subject))}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part('text/plain', letterText(letter).replace(/\n/g, '\r\n')),
    ...part('text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** What the file is called: the customer and the day. */
export const emlName = ({ customer }: Letter, today: string): string =>
  `${customer.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}-${today}.eml`.replace(/^-/, '');

const part = (type: string, text: string): readonly string[] => [
  `--${boundary}`,
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: base64',
  '',
  base64(text).replace(/.{76}(?=.)/g, '$&\r\n'),
];

/** RFC 2047: words of at most 75 characters, no character cut in two; 42 bytes of text make 56 of base64. */
function encodedWords(text: string): string {
  const words = [''];
  for (const character of text) {
    const last = words.at(-1) ?? '';
    if (bytes(last + character).length > 42) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words.map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ');
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const base64 = (text: string): string =>
  btoa(Array.from(bytes(text), (byte) => String.fromCharCode(byte)).join(''));
