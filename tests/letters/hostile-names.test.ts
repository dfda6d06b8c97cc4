// @vitest-environment happy-dom
/** What a page calls a customer or an invoice is text, whatever it looks like. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterHtml } from '../../lib/letters/letter-html.ts';
import { letterPage } from '../../lib/letters/letter-page.ts';
import { letterText } from '../../lib/letters/letter-text.ts';
import { mailtoHeadUrl, mailtoUrl } from '../../lib/letters/mailto.ts';
import { statementPage } from '../../lib/letters/statement-page.ts';
import { account, euro, invoice, today } from '../collect/make.ts';
import { letter, noEdits, sender } from './make.ts';

const hostile = [
  '{{ sender.phone }}',
  '{% raw %}',
  '{% assign x = 1 %}{{ x }}',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "O'Neil & Söhne",
  'Line one\r\nBcc: all@example.com',
  'nul\u0000and\u2028bell\u0007',
  'x?bcc=all@example.com&body=gone#',
  'כרמל מזון בע"מ',
  'شركة الميناء',
  '東京港湾食品株式会社',
  '\ud800 broken',
  'Pay \u202e00.31€ to',
];

const of = (name: string) => letter(account([invoice(name, 9, euro(100))], { name }), 'first');

describe.each(hostile)('%j', (name) => {
  const made = of(name);
  const shown = name
    .toWellFormed()
    .replace(/\r\n|[\p{Cc}\u2028]/gu, ' ')
    .trim()
    .replace(/\u202e/g, '');

  test('stands in subject and text as it is', () => {
    expect(made.subject).toContain(shown);
    expect(letterText(made)).toContain(`the account of ${shown}: the invoice`);
    expect(made.subject).not.toMatch(/[\r\n]/);
  });

  test('is text in the rich letter, never markup', () => {
    const parsed = new DOMParser().parseFromString(letterHtml(made), 'text/html');
    expect(parsed.querySelectorAll('script, img').length).toBe(0);
    expect(
      [...parsed.querySelectorAll('*')]
        .flatMap((node) => node.getAttributeNames())
        .filter((a) => a.startsWith('on')),
    ).toEqual([]);
    expect(parsed.querySelector('bdi')?.textContent).toBe(shown);
    for (const link of parsed.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(https?|mailto):/);
  });

  test('is text in the printed letter and in the statement', () => {
    const statement = letter(account([invoice(name, 9, euro(100))], { name }), 'first', {
      wording: { template: 'statement' },
    });
    for (const html of [
      letterPage(made, sender, today, 'din'),
      statementPage({ letter: statement, sender, today, edges: [30, 60, 90] }),
    ]) {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      expect(parsed.querySelectorAll('script, img, a[href^="javascript"]').length).toBe(0);
      expect(parsed.querySelector('bdi')?.textContent).toBe(shown);
      expect(parsed.querySelector('h1')?.textContent).toContain(shown);
    }
  });

  test('brings no header into a mailto', () => {
    for (const url of [mailtoUrl(made).url, ...made.replies.map((reply) => reply.url)]) headersOf(url);
  });
});

/** Any code points, also halves of characters; fast-check's own `binary` takes seconds to begin with. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 20 })
  .map((points) => String.fromCodePoint(...points));

/** A mailto's headers, as a mail program reads them; fails on any but subject and body. */
function headersOf(url: string): { to: string; subject: string; body: string | null } {
  const [, to = '', query = ''] = /^mailto:([^?#]*)\?([^#]*)$/.exec(url) ?? [];
  const fields = new Map(
    query.split('&').map((pair) => pair.split('=', 2).map(decodeURIComponent) as [string, string]),
  );
  expect([...fields.keys()].filter((key) => key !== 'subject' && key !== 'body')).toEqual([]);
  const subject = fields.get('subject') ?? '';
  expect(subject).not.toMatch(/[\r\n]/);
  return { to: decodeURIComponent(to), subject, body: fields.get('body') ?? null };
}

describe('a mailto', () => {
  test('carries the letter whole, with line ends as mail wants them', () => {
    const made = of('INV-1');
    const { url, fits } = mailtoUrl(made);
    expect(fits).toBe(true);
    expect(url).not.toMatch(/%0A(?<!%0D%0A)/);
    expect(headersOf(url)).toEqual({
      to: 'accounts@harbour-foods.example.com',
      subject: made.subject,
      body: letterText(made).replaceAll('\n', '\r\n'),
    });
  });

  test('does not fit where a mail program may cut it; then the head alone goes', () => {
    const many = Array.from({ length: 40 }, (_, at) => invoice(`INV-${at}`, 9, euro(100)));
    const made = letter(account(many), 'first');
    expect(mailtoUrl(made).fits).toBe(false);
    expect(headersOf(mailtoHeadUrl(made))).toEqual({ to: made.to, subject: made.subject, body: null });
    for (const { url } of made.replies) {
      expect(headersOf(url).subject).toMatch(/: INV-0, .*INV-15 and 32 more \(Harbour Foods AG\)$/);
    }
  });

  test('opens without a recipient, and with several', () => {
    const to = (text: string | null) =>
      headersOf(
        mailtoHeadUrl(
          letter(account([invoice('A', 9, euro(1))], { email: null }), 'first', {
            edits: { ...noEdits, to: text },
          }),
        ),
      ).to;
    expect(to(null)).toBe('');
    expect(to('a@example.com; b+c@example.com')).toBe('a@example.com,b+c@example.com');
    expect(to('a@example.com?bcc=x@example.com&subject=y')).toBe('a@example.com?bcc=x@example.com&subject=y');
  });

  test('any text survives the way there', () => {
    fc.assert(
      fc.property(anyText, anyText, (to, subject) => {
        headersOf(mailtoHeadUrl({ to, subject }));
      }),
    );
  });
});

test('only web addresses become links, whole and escaped', () => {
  const waysToPay = 'https://pay.example.com/?a=1&b="2".\njavascript:alert(1)';
  const html = letterHtml(
    letter(account([invoice('A', 9, euro(1))]), 'first', { sender: { ...sender, waysToPay } }),
  );
  expect(html).toContain('<a href="https://pay.example.com/?a=1&amp;b=" style');
  expect(html).not.toContain('href="javascript');
});
