import { describe, expect, test } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import type { CustomerClock } from '../../lib/letters/customer-clock.ts';
import { callFindings } from '../../lib/letters/guard/call.ts';
import type { GuardCustomer, GuardFacts } from '../../lib/letters/guard/check.ts';
import { guard } from '../../lib/letters/guard/index.ts';
import type { PastContact } from '../../lib/letters/guard/limit-count.ts';
import type { Finding, Letter } from '../../lib/letters/letter.ts';
import { optOutLines } from '../../lib/letters/opt-out-line.ts';
import { contactRuleFor, contactRules } from '../../lib/letters/rules/contact-rules.ts';
import { waysDigest } from '../../lib/letters/ways-digest.ts';
import { account, euro, invoice, today } from '../collect/make.ts';
import { letter, noEdits, ownLetter, sender } from './make.ts';

const of = account([invoice('INV-10', 9, euro(530_000))]);
const plain = letter(of, 'first');
const saying = (opening: string): Letter => letter(of, 'first', { edits: { ...noEdits, opening } });
const zurich = 'Europe/Zurich';
/** A Thursday at ten, unless said otherwise. */
const clockAt = (changes: Partial<CustomerClock> = {}): CustomerClock => ({
  day: today,
  weekday: 4,
  time: '10:00',
  zone: zurich,
  author: zurich,
  ...changes,
});
const customer: GuardCustomer = {
  language: null,
  kind: 'business',
  country: null,
  clock: clockAt(),
  doNotContact: null,
  optOuts: [],
  addresses: ['accounts@harbour-foods.example.com'],
  bounced: [],
};
const fine: GuardFacts = {
  readingAgeMinutes: 1,
  pageChanged: false,
  sumCheckFailed: false,
  sumCheckAccepted: false,
  lastDemandDaysAgo: null,
  gapDays: 5,
  today,
  sender,
  customer,
  plan: { weekdays: [1, 2, 3, 4, 5], hours: { from: '09:00', to: '17:00' }, version: 3 },
};

const written = (daysAgo: number): PastContact => ({ daysAgo, counts: ['all'] });
const unanswered = (daysAgo: number): PastContact => ({ daysAgo, counts: ['calls'] });
const spoken = (daysAgo: number): PastContact => ({ daysAgo, counts: ['calls', 'talks', 'all'] });

/** "check!" blocks, "check" advises. */
const found = (made: Letter, facts: Partial<GuardFacts> = {}) =>
  guard(made, { ...fine, ...facts }).map(({ check, blocking }) => `${check}${blocking ? '!' : ''}`);
const whose = (changes: Partial<GuardCustomer>): Partial<GuardFacts> => ({
  customer: { ...customer, ...changes },
});

test('a customer like any other has no findings', () => {
  expect(found(plain)).toEqual([]);
});

test('not to be contacted', () => {
  expect(found(plain, whose({ doNotContact: { since: today, reason: 'insolvency' } }))).toEqual([
    'do-not-contact!',
  ]);
});

test('opted out of this channel; another one is free', () => {
  const optOuts = [{ channel: 'mail' as const, since: today }];
  expect(found(plain, whose({ optOuts }))).toEqual(['opt-out!']);
  expect(found(plain, { ...whose({ optOuts }), by: 'letter' })).toEqual([]);
});

describe('what is not to be asked for now', () => {
  const held = (key: string, number: string) => ({ notNow: [{ key, number, why: 'promised' as const }] });
  test('stands among the lines', () => {
    expect(found(plain, held('invoice:INV-10', 'INV-10'))).toEqual(['not-now!']);
    expect(found(plain, held('invoice:INV-11', 'INV-11'))).toEqual([]);
  });
  test('is named in the words; a number that only begins like it is not', () => {
    expect(found(saying('And INV-1 as well.'), held('k', 'INV-1'))).toEqual(['not-now!']);
    expect(found(saying('And INV-12 as well.'), held('k', 'INV-1'))).toEqual([]);
  });
});

describe('the recipient', () => {
  const to = (address: string): Letter => ({ ...plain, to: address });
  test('whose mails came back', () => {
    expect(found(plain, whose({ bounced: ['Accounts@harbour-foods.example.com'] }))).toEqual([
      'wrong-recipient!',
    ]);
  });
  test('at a company nobody knows; a colleague of a known one passes', () => {
    expect(found(to('ana@habour-foods.example.com'))).toEqual(['wrong-recipient']);
    expect(found(to('ana@harbour-foods.example.com'))).toEqual([]);
    expect(found(to('ana@elsewhere.example.com'), whose({ addresses: [] }))).toEqual([]);
  });
});

test('bank details changed since the last letter, not when they are only set apart otherwise', () => {
  expect(found(plain, { lastWays: waysDigest('IBAN DE99') })).toEqual(['bank-change!']);
  expect(found(plain, { lastWays: waysDigest(sender.waysToPay.replaceAll(' ', '').toLowerCase()) })).toEqual(
    [],
  );
  expect(found(plain, { lastWays: null })).toEqual([]);
});

describe('rules of the customer’s country', () => {
  const rule = (country: string, kind: 'business' | 'consumer' = 'consumer') => ({
    rule: contactRuleFor(contactRules, country, kind),
  });
  const three = [1, 3, 6].map(written);

  test('at most three contacts a week in Australia; the fourth blocks, two pass', () => {
    expect(found(plain, { ...rule('AU'), contacts: three })).toEqual(['often!']);
    expect(found(plain, { ...rule('AU'), contacts: three.slice(1) })).toEqual([]);
    expect(found(plain, { ...rule('AU'), contacts: three.map((one) => ({ ...one, daysAgo: 8 })) })).toEqual(
      [],
    );
  });
  test('seven calls a week in the United States say nothing of a letter', () => {
    const calls = [0, 1, 2, 3, 4, 5, 6].map(spoken);
    const lined = { ...plain, closing: [...plain.closing, optOutLines.en] };
    expect(found(lined, { ...rule('US'), contacts: calls })).toEqual([]);
  });
  test('a consumer in the United States is told how to have no more; a business need not be', () => {
    expect(found(plain, rule('US'))).toEqual(['opt-out-line!']);
    expect(found(plain, rule('US', 'business'))).toEqual([]);
    const [finding] = guard(plain, { ...fine, ...rule('US') });
    expect(finding?.mend).toEqual({ add: optOutLines.en });
  });
  test('texts keep to the hours of the law there, letters to nobody’s', () => {
    const late = whose({ clock: clockAt({ time: '21:30', zone: 'America/New_York' }) });
    const lined = { ...plain, closing: [...plain.closing, optOutLines.en] };
    expect(found(lined, { ...rule('US'), ...late, by: 'sms' })).toEqual(['hours!']);
    expect(found(lined, { ...rule('US'), ...late, by: 'letter' })).toEqual([]);
  });
  test('a German customer falls under its own rule, a Spanish one under the Union’s', () => {
    expect(contactRuleFor(contactRules, 'DE', null)?.country).toBe('DE');
    expect(contactRuleFor(contactRules, 'ES', null)?.country).toBe('EU');
    expect(contactRuleFor(contactRules, 'CH', null)).toBeNull();
  });
});

describe('weekday and hour at the customer’s', () => {
  const at = (weekday: number, time: string) => whose({ clock: clockAt({ weekday, time }) });
  test.each([
    [6, '10:00', ['hours']],
    [4, '08:59', ['hours']],
    [4, '09:00', []],
    [4, '16:59', []],
    [4, '17:00', ['hours']],
  ] as const)('day %d, %s', (weekday, time, findings) => {
    expect(found(plain, at(weekday, time))).toEqual(findings);
  });
});

test('whether the customer is a consumer is asked where it matters', () => {
  expect(found(plain, whose({ country: 'US', kind: null }))).toEqual(['customer-kind']);
  expect(found(plain, whose({ country: 'CH', kind: null }))).toEqual([]);
});

test('credit in a currency of which nothing is asked is named', () => {
  expect(found(plain, { creditApart: [{ ...euro(5_000), currency: 'USD' }] })).toEqual(['credit-apart']);
  expect(found(plain, { creditApart: [] })).toEqual([]);
});

test('a text of the user’s own that is older than the plan', () => {
  const own = { id: ownLetter.id, name: ownLetter.name, policyVersion: 2 };
  expect(found({ ...plain, own })).toEqual(['old-template']);
  expect(found({ ...plain, own: { ...own, policyVersion: 3 } })).toEqual([]);
});

test('another language than the customer’s; one click writes in theirs', () => {
  const [finding] = guard(plain, { ...fine, ...whose({ language: 'de' }) });
  expect(finding).toMatchObject({ check: 'customer-language', blocking: false, mend: { language: 'de' } });
  expect(found(plain, whose({ language: 'en' }))).toEqual([]);
});

test('an attachment that goes with a mail file is no finding', () => {
  expect(found(saying('A copy is attached.'), { by: 'file', files: 1 })).toEqual([]);
  expect(found(saying('A copy is attached.'), { by: 'mail', files: 1 })).toEqual(['attachment']);
});

describe('one click', () => {
  const mendOf = (text: string, check: string): Finding['mend'] | undefined =>
    guard(saying(text), fine).find((one) => one.check === check)?.mend;
  test('names a day instead of haste', () => {
    expect(mendOf('Please pay immediately.', 'threat')).toEqual({
      find: 'immediately',
      write: 'by 21 May 2026',
    });
  });
  test('takes out the sentence that threatens or blames, and no other', () => {
    expect(mendOf('We wrote to you. Our lawyers will see to it. Thank you.', 'legal')).toEqual({
      find: 'Our lawyers will see to it. ',
      write: '',
    });
  });
  test('writes the sum that is asked for in the place of another', () => {
    expect(mendOf('We miss €5,200.00 so far.', 'unknown-amount')).toEqual({
      find: '€5,200.00',
      write: '€5,300.00',
    });
  });
  test('takes out the paragraph in another language, and leads to the sender for his own phrase', () => {
    const german = 'Wir haben die Zahlung noch nicht bekommen und bitten Sie, uns zu schreiben.';
    expect(mendOf(`Hello,\n\n${german}`, 'language')).toEqual({ find: german, write: '' });
    const slow = { ...sender, answersWithin: 'as soon as we can' };
    const made = letter(of, 'first', { sender: slow, wording: { language: 'de' } });
    const [finding] = guard(made, { ...fine, sender: slow });
    expect(finding).toMatchObject({ check: 'language', mend: 'ask-sender' });
  });
  test('adds a way to answer where none is left', () => {
    const made = letter(of, 'first', { edits: { ...noEdits, closing: 'Kind regards' } });
    expect(guard(made, fine)[0]).toMatchObject({
      check: 'way-to-act',
      mend: { add: `${sender.replyTo} · ${sender.phone}` },
    });
  });
  test('puts off what the hour or the number of contacts forbids', () => {
    const late = whose({ clock: clockAt({ time: '22:00' }) });
    expect(guard(plain, { ...fine, ...late })[0]).toMatchObject({
      check: 'hours',
      mend: { move: { on: '2026-05-15', time: '09:00' } },
    });
    const rule = contactRuleFor(contactRules, 'AU', 'consumer');
    const contacts = [1, 2, 3].map(written);
    expect(guard(plain, { ...fine, rule, contacts })[0]).toMatchObject({
      check: 'often',
      mend: { move: { on: '2026-05-18', time: '09:00' } },
    });
  });
  test('is offered for every finding', () => {
    const consumer = contactRuleFor(contactRules, 'US', 'consumer');
    const facts: readonly Partial<GuardFacts>[] = [
      whose({ doNotContact: { since: today, reason: '' } }),
      whose({ optOuts: [{ channel: 'mail', since: today }] }),
      whose({ clock: clockAt({ weekday: 7 }) }),
      whose({ country: 'US', kind: null }),
      whose({ language: 'fr' }),
      whose({ bounced: customer.addresses }),
      { sender: null },
      { readingAgeMinutes: null },
      { pageChanged: true },
      { sumCheckFailed: true },
      { lastDemandDaysAgo: 1 },
      { leftOut: 1 },
      { lastWays: 'another' },
      { rule: consumer },
      { creditApart: [euro(1)] },
      { notNow: [{ key: 'invoice:INV-10', number: 'INV-10', why: 'paused' }] },
    ];
    for (const one of facts) {
      const findings = guard(plain, { ...fine, ...one });
      expect(findings).toHaveLength(1);
      expect(findings[0]?.mend, findings[0]?.check).not.toBeNull();
    }
    const words = 'Obviously OVERDUE! Pay at once. The invoice is attached. Our lawyers know.';
    for (const { mend, check } of guard(saying(words), fine)) expect(mend, check).not.toBeNull();
  });
  test('lowers a raised voice', () => {
    expect(mendOf('This is OVERDUE.', 'shouting')).toEqual({ find: 'OVERDUE', write: 'Overdue' });
    expect(mendOf('Pay us!', 'exclamation')).toEqual({ find: '!', write: '.' });
  });
});

describe('sent all the same', () => {
  const reason = (check: string) => ({ overruled: [{ check, reason: 'Ana asked for it' }] });
  test('a finding that blocks yields to a reason, which stands with it', () => {
    const [finding] = guard(plain, { ...fine, lastDemandDaysAgo: 1, ...reason('gap') });
    expect(finding).toMatchObject({ check: 'gap', blocking: false, overruled: 'Ana asked for it' });
  });
  test('what no reason can mend stays in the way', () => {
    expect(found(plain, { sender: null, ...reason('sender') })).toEqual(['sender!']);
    expect(found(saying('We miss ⟦day promised⟧.'), reason('missing-value'))).toEqual(['missing-value!']);
  });
  test('a reason for another finding counts for nothing', () => {
    expect(found(plain, { lastDemandDaysAgo: 1, ...reason('opt-out') })).toEqual(['gap!']);
  });
});

describe('before a call', () => {
  const rule = contactRuleFor(contactRules, 'US', 'consumer');
  const calls = (count: number) => Array.from({ length: count }, (_, daysAgo) => unanswered(daysAgo));
  const against = (changes: Partial<GuardFacts>) =>
    callFindings({ ...fine, ...changes }).map(({ check, blocking }) => `${check}${blocking ? '!' : ''}`);

  test('nothing stands against an ordinary one', () => {
    expect(against({})).toEqual([]);
  });
  test('seven in seven days are enough in the United States; the eighth day starts afresh', () => {
    expect(against({ rule, contacts: calls(7) })).toEqual(['often!']);
    expect(against({ rule, contacts: calls(6) })).toEqual([]);
    expect(against({ rule, contacts: calls(7).map(({ daysAgo }) => unanswered(daysAgo + 1)) })).toEqual([]);
    expect(against({ rule, contacts: calls(7).map(({ daysAgo }) => written(daysAgo)) })).toEqual([]);
  });
  test('no call within seven days of a conversation in the United States; on the eighth it is free', () => {
    expect(against({ rule, contacts: [spoken(6)] })).toEqual(['often!']);
    expect(against({ rule, contacts: [spoken(7)] })).toEqual([]);
    expect(against({ rule, contacts: [unanswered(6)] })).toEqual([]);
    const business = contactRuleFor(contactRules, 'US', 'business');
    expect(against({ rule: business, contacts: [spoken(6)] })).toEqual([]);
    const [finding] = callFindings({ ...fine, rule, contacts: [spoken(6), unanswered(1)] });
    expect(finding?.says).toMatchObject({ code: 'talked', daysAgo: 6, days: 7 });
    // The seven days end on Friday.
    expect(finding?.mend).toEqual({ move: { on: '2026-05-15', time: '09:00' } });
  });
  test('nobody is called on an Australian holiday; the day after is free', () => {
    const australian = contactRuleFor(contactRules, 'AU', 'consumer');
    const sydney = { zone: 'Australia/Sydney', author: 'Australia/Sydney' };
    const on = (text: string, weekday: number) =>
      whose({ clock: clockAt({ day: day.parse(text), weekday, ...sydney }) });
    const [finding] = callFindings({ ...fine, rule: australian, ...on('2026-12-25', 5) });
    expect(finding?.says).toMatchObject({ code: 'holiday' });
    // A weekend follows, and on Monday the day given for Boxing Day.
    expect(finding?.mend).toEqual({ move: { on: '2026-12-29', time: '09:00' } });
    expect(against({ rule: australian, ...on('2026-12-24', 4) })).toEqual([]);
    expect(against({ rule: australian, ...on('2026-04-03', 5) })).toEqual(['hours!']);
    expect(against({ rule: australian, ...on('2027-04-02', 5) })).toEqual([]);
  });
  test('a call is moved to when plan and law let it through, told on the user’s own clock', () => {
    const sunday = { day: day.parse('2026-05-17'), weekday: 7, zone: 'America/New_York' };
    const [finding] = callFindings({ ...fine, rule, ...whose({ clock: clockAt(sunday) }) });
    expect(finding?.mend).toEqual({ move: { on: '2026-05-18', time: '15:00' } });
    const early = { time: '07:30', zone: 'America/New_York' };
    const [law] = callFindings({ ...fine, rule, ...whose({ clock: clockAt(early) }) });
    expect(law?.mend).toEqual({ move: { on: '2026-05-14', time: '15:00' } });
  });
  test('each finding has its one click', () => {
    const mends = (changes: Partial<GuardFacts>) =>
      callFindings({ ...fine, ...changes }).map(({ mend }) => mend);
    expect(mends(whose({ optOuts: [{ channel: 'phone', since: today }] }))).toEqual(['write-instead']);
    expect(mends(whose({ doNotContact: { since: today, reason: '' } }))).toEqual(['open-account']);
  });
  test('the law’s hours forbid, the plan’s advise', () => {
    const at = (time: string) => whose({ clock: clockAt({ time, zone: 'America/New_York' }) });
    expect(against({ rule, ...at('21:00') })).toEqual(['hours!']);
    expect(against({ rule, ...at('20:59') })).toEqual(['hours']);
    expect(against({ rule, ...at('10:00') })).toEqual([]);
  });
  test('wishes count', () => {
    expect(against(whose({ optOuts: [{ channel: 'phone', since: today }] }))).toEqual(['opt-out!']);
    expect(against(whose({ optOuts: [{ channel: 'mail', since: today }] }))).toEqual([]);
    expect(against(whose({ doNotContact: { since: today, reason: '' } }))).toEqual(['do-not-contact!']);
  });
});
