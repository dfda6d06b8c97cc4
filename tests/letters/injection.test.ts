// @vitest-environment happy-dom
/** Whatever stands in a field leaves as text: it fills in nothing, is no markup, and adds no header. */
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { emlFile } from '../../lib/letters/eml.ts';
import type { Letter } from '../../lib/letters/letter.ts';
import { letterHtml } from '../../lib/letters/letter-html.ts';
import { letterText } from '../../lib/letters/letter-text.ts';
import { mailtoUrl } from '../../lib/letters/mailto.ts';
import { gmailUrl, outlookUrl } from '../../lib/letters/web-mail.ts';
import { account, euro, invoice } from '../collect/make.ts';
import { letter, noEdits, sender } from './make.ts';

const evils = [
  '{{ x }}',
  '<img src=x onerror=alert(1)>',
  '%0aBcc:all@example.com',
  '%0d%0aBcc: all@example.com',
];
const line = invoice('INV-1', 9, euro(100));
const signed = (changes: Partial<typeof sender>): Letter =>
  letter(account([line]), 'first', { sender: { ...sender, ...changes } });
const edited = (changes: Partial<typeof noEdits> | { readonly [part: string]: string }): Letter =>
  letter(account([line]), 'first', { edits: { ...noEdits, ...changes } });

const fields: { readonly [field: string]: (evil: string) => Letter } = {
  'customer name': (evil) => letter(account([line], { name: evil }), 'first'),
  'invoice number': (evil) => letter(account([{ ...line, number: evil }]), 'first'),
  company: (company) => signed({ company }),
  person: (person) => signed({ person }),
  telephone: (phone) => signed({ phone }),
  'ways to pay': (waysToPay) => signed({ waysToPay }),
  'how fast we answer': (answersWithin) => signed({ answersWithin }),
  subject: (subject) => edited({ subject }),
  opening: (opening) => edited({ opening }),
  closing: (closing) => edited({ closing }),
};

const headersOf = async (of: Letter): Promise<readonly string[]> => {
  const { headers } = await PostalMime.parse(emlFile(of, []));
  return headers.map(({ key }) => key).toSorted();
};
const paramsOf = (url: string): readonly string[] =>
  [...new URLSearchParams(url.split('?')[1] ?? '').keys()].toSorted();

describe.each(Object.entries(fields))('the %s', (_field, write) => {
  test.each(evils)('%s', async (evil) => {
    const [made, plain] = [write(evil), write('Ada')];
    expect(`${made.subject}\n${letterText(made)}`).toContain(evil);
    const parsed = new DOMParser().parseFromString(letterHtml(made), 'text/html');
    expect(parsed.querySelectorAll('img, script').length).toBe(0);
    expect([...parsed.querySelectorAll('*')].flatMap((node) => node.getAttributeNames())).not.toContain(
      'onerror',
    );
    expect(await headersOf(made)).toEqual(await headersOf(plain));
    const urls = (one: Letter): readonly string[] => [
      mailtoUrl(one).url,
      gmailUrl(one, letterText(one)).url,
      outlookUrl(one, null).url,
      ...one.replies.map(({ url }) => url),
    ];
    expect(urls(made).map(paramsOf)).toEqual(urls(plain).map(paramsOf));
  });
});
