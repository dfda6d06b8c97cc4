import { describe, expect, test } from 'vitest';
import { contactAt } from '../../lib/collect/contact-at.ts';
import { nextAction } from '../../lib/collect/next-action-of.ts';
import { standingOf } from '../../lib/collect/standing-of.ts';
import type { Account } from '../../lib/domain/account.ts';
import { type Language, language } from '../../lib/domain/language.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { type TemplateId, templateId } from '../../lib/domain/template-id.ts';
import { smsUrl, whatsappUrl } from '../../lib/letters/phone-ways.ts';
import { shortText } from '../../lib/letters/short-text.ts';
import { account, euro, invoice, today } from '../collect/make.ts';
import { sender } from './make.ts';

function shortOf(of: Account, template: TemplateId, spoken: Language): string | null {
  const standing = standingOf(of, [], defaultPolicy, today);
  const action = nextAction(standing, defaultPolicy, today);
  const contact = contactAt('first', standing, action, defaultPolicy);
  const wording = { template, language: spoken };
  return shortText({ standing, contact, sender, today, locale: 'en-GB', edits: null, wording });
}
const one = account([invoice('INV-1042', 41, euro(1_234_560))]);
const many = account(Array.from({ length: 40 }, (_, at) => invoice(`INV-${at}`, 9 + at, euro(100_001))));
const short = templateId.options.filter((template) => shortOf(one, template, 'en') !== null);

test('demands, promises and missed calls have a short form; a statement has none', () => {
  expect(short).toEqual([
    'pre-due',
    'due-today',
    'first',
    'second',
    'final',
    'broken-promise',
    'promise-confirmation',
    'promise-reminder',
    'instalment-reminder',
    'missed-call',
  ]);
});

describe.each(language.options)('in %s', (spoken) => {
  test.each(short)('%s says all in one message, without holes', (template) => {
    for (const of of [one, many]) {
      const text = shortOf(of, template, spoken) ?? '';
      expect(text).not.toMatch(/undefined|null|NaN|\{|\}|\n| {2}/);
      expect(text.length).toBeLessThan(480);
      expect(text).toContain(sender.phone);
      expect(text).toContain(sender.company);
    }
  });
});

test('a number that is none opens nothing; a text brings nothing of its own into the address', () => {
  expect(smsUrl('+44 20 7946 0958', 'a&b?c\n')).toBe('sms:+442079460958?body=a%26b%3Fc%0A');
  expect(smsUrl('call me', 'x')).toBeNull();
  expect(whatsappUrl('+44 (0)20 7946 0958', 'a&b')).toBe('https://wa.me/442079460958?text=a%26b');
  expect(whatsappUrl('0044 20 7946 0958', null)).toBe('https://wa.me/442079460958');
  expect(whatsappUrl('020 7946 0958', 'x'), 'no country').toBeNull();
});
