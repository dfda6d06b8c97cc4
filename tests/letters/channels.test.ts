import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emlFile, emlName } from '../../lib/letters/eml.ts';
import type { Letter } from '../../lib/letters/letter.ts';
import { letterHtml } from '../../lib/letters/letter-html.ts';
import { letterText } from '../../lib/letters/letter-text.ts';
import { gmailUrl, outlookUrl } from '../../lib/letters/web-mail.ts';
import { account, euro, invoice } from '../collect/make.ts';
import { letter } from './make.ts';

const made = letter(account([invoice('R-1', 9, euro(530_000))], { name: 'Grün & Söhne' }), 'first', {
  wording: { language: 'de' },
});

const decode = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

/** A mail read as a mail program does: headers unfolded, encoded words joined, parts decoded. */
function read(file: string) {
  const [head = '', ...rest] = file.split('\r\n\r\n');
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
  const subject = (headers.get('subject') ?? '')
    .split(' ')
    .map((word) => decode(/^=\?utf-8\?B\?([^?]*)\?=$/.exec(word)?.[1] ?? 'not encoded'))
    .join('');
  const boundary = /boundary="([^"]*)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const parts = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => decode((part.split('\r\n\r\n')[1] ?? '').replace(/\s/g, '')));
  return { headers, subject, parts };
}

describe('a mail file', () => {
  test('carries the letter, plain and rich, as a draft', () => {
    const mail = read(emlFile(made));
    expect([...mail.headers.keys()]).toEqual(['x-unsent', 'to', 'subject', 'mime-version', 'content-type']);
    expect(mail.headers.get('x-unsent')).toBe('1');
    expect(mail.headers.get('to')).toBe(made.to);
    expect(mail.subject).toBe(made.subject);
    expect(mail.parts[0]).toBe(letterText(made).replaceAll('\n', '\r\n'));
    expect(mail.parts[1]).toContain(letterHtml(made));
  });

  test('keeps to the lines of mail: ASCII, CRLF, at most 78 characters', () => {
    const file = emlFile({ ...made, subject: '東京'.repeat(60), to: 'a@example.com, b@example.com' });
    expect(file).toMatch(/^[\x20-\x7e\r\n]*$/);
    for (const line of file.split('\r\n')) {
      expect(line).not.toContain('\n');
      expect(line.length).toBeLessThanOrEqual(78);
    }
  });

  test('any subject comes back whole and brings no header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (subject) => {
        const mail = read(emlFile({ ...made, subject: `${subject}\r\nBcc: x@example.com` }));
        expect(mail.headers.has('bcc')).toBe(false);
        expect(mail.subject).toContain('Bcc: x@example.com');
      }),
    );
  });

  test('is named after the customer and the day', () => {
    expect(emlName(made, '2026-05-14')).toBe('Grün-Söhne-2026-05-14.eml');
    expect(emlName({ ...made, customer: '../..' }, '2026-05-14')).toBe('2026-05-14.eml');
  });
});

describe('mail on the web', () => {
  const two: Letter = { ...made, to: 'a@example.com, b@example.com', subject: 'A & B\r\nBcc: x' };

  test('opens with recipient and subject, never with the letter', () => {
    const gmail = new URL(gmailUrl(two, null).url);
    expect([...gmail.searchParams]).toEqual([
      ['view', 'cm'],
      ['fs', '1'],
      ['to', 'a@example.com,b@example.com'],
      ['su', 'A & B Bcc: x'],
    ]);
    const outlook = new URL(outlookUrl(two, null).url);
    expect([...outlook.searchParams]).toEqual([
      ['to', 'a@example.com;b@example.com'],
      ['subject', 'A & B Bcc: x'],
    ]);
  });
});
