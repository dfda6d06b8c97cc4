/** The mail file as others understand it: parsed by a MIME parser, and sent through a real mail server and read back. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attached, emlFile } from '../../lib/letters/eml.ts';
import { letterHtml } from '../../lib/letters/letter-html.ts';
import { letterText } from '../../lib/letters/letter-text.ts';
import { account, euro, invoice } from '../collect/make.ts';
import { letter } from './make.ts';

const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
const files: readonly Attached[] = [
  { name: 'INV-1042.pdf', type: 'application/pdf', data: bytes.toBase64() },
  { name: 'Lieferschein Grün"\r\nBcc: x@example.com.pdf', type: 'text/html\r\nX: y', data: 'aGVsbG8=' },
];
const made = {
  ...letter(account([invoice('Ä-1', 41, euro(530_000))], { name: '東京 “Hafen” & Söhne 🦆' }), 'final', {
    wording: { language: 'de' },
  }),
  cc: ['ledger@northwind.example.com'],
  bcc: ['archive@northwind.example.com', 'not an address'],
};
const body = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;

function compare(mail: Email, from: readonly Attached[]): void {
  expect(mail.subject).toBe(made.subject);
  expect(mail.to?.map(({ address }) => address)).toEqual([made.to]);
  expect(mail.cc?.map(({ address }) => address)).toEqual(made.cc);
  expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(letterText(made));
  expect(body(mail.html ?? '').trim()).toBe(letterHtml(made));
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(
    from.map(({ name }) => name.replaceAll(/["\\/]/g, '-').replaceAll(/[\r\n]+/g, ' ')),
  );
}

describe('the mail file', () => {
  test('says the same in every part, with its files', async () => {
    const mail = await PostalMime.parse(emlFile(made, files));
    compare(mail, files);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.bcc?.map(({ address }) => address)).toEqual(['archive@northwind.example.com']);
    const [pdf, odd] = mail.attachments;
    expect(pdf?.content instanceof ArrayBuffer && new Uint8Array(pdf.content)).toEqual(bytes);
    expect(odd?.mimeType).toBe('application/octet-stream');
  });

  test('without files has no part for them', async () => {
    const mail = await PostalMime.parse(emlFile(made));
    compare(mail, []);
  });
});

describe('through a mail server', () => {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        taken.push(Buffer.concat(pieces).toString('utf8'));
        done();
      });
    },
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  test('arrives as it left', async () => {
    const { port } = server.server.address() as AddressInfo;
    const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
    await transport.sendMail({
      envelope: { from: 'mia@northwind.example.com', to: made.to ?? '' },
      raw: emlFile(made, files),
    });
    transport.close();
    const [raw] = taken;
    expect(taken).toHaveLength(1);
    compare(await PostalMime.parse(raw ?? ''), files);
  });
});
