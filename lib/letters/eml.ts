import { addressesOf, isAddress } from './addresses.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { base64, encodedWords, wrapped } from './mime.ts';
import { plain } from './plain.ts';

/** A file that goes with a mail: `data` is base64. */
export type Attached = { readonly name: string; readonly type: string; readonly data: string };

/** Bodies are base64, in which no line can begin like this. */
const alternative = '=_dunlin_alternative';
const mixed = '=_dunlin_mixed';

/**
 * The letter as a mail file (RFC 5322, 2045, 2047, 2183), plain and rich, with files. X-Unsent makes Outlook and others
 * open it as a draft; who sends is left to the mail program. Lines end in CRLF.
 */
export function emlFile(letter: Letter, files: readonly Attached[] = []): string {
  const html = `<!doctype html><html lang="${letter.wording.language}"><head><meta charset="utf-8"></head><body>${letterHtml(letter)}</body></html>`;
  const both = [
    `Content-Type: multipart/alternative; boundary="${alternative}"`,
    '',
    ...part(alternative, 'text/plain', letterText(letter).replace(/\n/g, '\r\n')),
    ...part(alternative, 'text/html', html),
    `--${alternative}--`,
    '',
  ];
  return [
    'X-Unsent: 1',
    ...header('To', addressesOf(letter.to)),
    ...header('Cc', letter.cc),
    ...header('Bcc', letter.bcc),
    `Subject: ${encodedWords(plain(letter.subject))}`,
    'MIME-Version: 1.0',
    ...(files.length === 0 ? both : withFiles(both, files)),
  ].join('\r\n');
}

/** What the file is called: the customer and the day. */
export const emlName = ({ customer }: Letter, today: string): string =>
  `${fileName(customer)}-${today}.eml`.replace(/^-/, '');

/** A text as part of a file's name. */
export const fileName = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** A header of addresses, one a line; none where none is an address. */
function header(name: string, addresses: readonly string[]): readonly string[] {
  const good = addresses.filter(isAddress);
  return good.length === 0 ? [] : [`${name}: ${good.join(',\r\n ')}`];
}

const withFiles = (both: readonly string[], files: readonly Attached[]): readonly string[] => [
  `Content-Type: multipart/mixed; boundary="${mixed}"`,
  '',
  `--${mixed}`,
  ...both,
  ...files.flatMap(filePart),
  `--${mixed}--`,
  '',
];

const part = (boundary: string, type: string, text: string): readonly string[] => [
  `--${boundary}`,
  `Content-Type: ${type}; charset=utf-8`,
  'Content-Transfer-Encoding: base64',
  '',
  wrapped(base64(text)),
];

/** The name in RFC 2231's form, so that any script survives; a type that is none is bytes. */
function filePart({ name, type, data }: Attached): readonly string[] {
  const safe = plain(name).replace(/["\\/]/g, '-');
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_');
  const kind = /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream';
  return [
    `--${mixed}`,
    `Content-Type: ${kind}; name="${ascii}"`,
    `Content-Disposition: attachment; filename="${ascii}";`,
    ` filename*=utf-8''${percent(safe)}`,
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(data.replace(/[^A-Za-z0-9+/=]/g, '')),
  ];
}

/** encodeURIComponent leaves marks that RFC 2231 does not. */
const percent = (text: string): string =>
  encodeURIComponent(text).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
