import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionState } from '../../lib/collect/states/states.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { asksOf } from '../../lib/numbers/asks.ts';
import type { Contact } from '../../lib/numbers/contacts.ts';
import { contactsPerAccount } from '../../lib/numbers/contacts-per-account.ts';
import { contactsPerDay } from '../../lib/numbers/contacts-per-day.ts';
import { daysToDelivery, deliveriesOf } from '../../lib/numbers/delivery.ts';
import { daysToFirstContact, firstContacts } from '../../lib/numbers/first-contact.ts';
import { incompleteInvoices } from '../../lib/numbers/incomplete-invoices.ts';
import { doubtsOf, invoiceAccuracy } from '../../lib/numbers/invoice-accuracy.ts';
import { percentile } from '../../lib/numbers/percentile.ts';
import { responseTime } from '../../lib/numbers/response-time.ts';
import { satisfaction } from '../../lib/numbers/satisfaction.ts';
import { lastDays } from '../../lib/numbers/span.ts';
import { minutesOf, waitsOf } from '../../lib/numbers/waits.ts';
import { whatWorks } from '../../lib/numbers/what-works.ts';
import { euro, invoice, noon } from '../collect/make.ts';
import { on, settled } from './builders.ts';

const question = (minutes: number): QuestionState => {
  const base = {
    id: 'q',
    book: 'b',
    account: 'a',
    at: noon(on('2026-05-01')),
    zone: 'UTC',
    author: 'Mia',
    text: '',
  };
  return {
    entry: { ...base, kind: 'question', who: null, invoices: ['invoice:1'] },
    answer: { ...base, id: 'r', kind: 'answer', question: 'q' },
    minutes,
  };
};
const contact = (day: string, changes: Partial<Contact> = {}): Contact => ({
  account: 'a',
  on: on(day),
  channel: 'mail',
  stage: 'first',
  invoices: ['invoice:1'],
  ...changes,
});
const today = on('2026-05-14');
const month = lastDays(today, 30);

describe('response time', () => {
  const minutes = [10, 20, 30, 40, 400];
  it('is the median, and the slow tenth between neighbours', () => {
    expect(responseTime(minutes, 0.5).value).toBe(30);
    expect(responseTime(minutes, 0.9).value).toBeCloseTo(40 + 0.6 * 360);
  });
  it('is kept small, and stays what it was to a hundredth', () => {
    expect(waitsOf([])).toBeNull();
    expect(waitsOf([30, 10, 20])).toEqual({ count: 3, minutes: [10, 20, 30] });
    const many = Array.from({ length: 5_001 }, (_, at) => (at * 7) % 5_001);
    const kept = waitsOf(many);
    if (!kept) throw new Error('nothing kept');
    expect(kept.minutes).toHaveLength(101);
    const again = minutesOf(kept);
    expect(again).toHaveLength(5_001);
    for (const share of [0.5, 0.9] as const)
      expect(responseTime(again, share).value).toBe(responseTime(many, share).value);
  });
  it('says that nobody asked', () => expect(responseTime([], 0.5).missing).toBe('no-questions'));
  it('lies between the least and the most', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1 }), fc.constantFrom(0.5, 0.9), (all, share) => {
        const value = percentile(all, share) ?? -1;
        expect(value).toBeGreaterThanOrEqual(Math.min(...all));
        expect(value).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
  });
});

describe('invoice accuracy', () => {
  it('counts an invoice once, however often it was asked about, and only invoices known', () => {
    const doubts = doubtsOf(
      new Set(['invoice:1', 'invoice:2', 'invoice:3', 'invoice:4']),
      [],
      [question(1), question(2)],
    );
    expect(invoiceAccuracy([doubts]).value).toBe(0.75);
    expect(invoiceAccuracy([doubtsOf(new Set(), [], [question(1)])]).missing).toBe('no-open-invoices');
  });
});

describe('satisfaction and completeness', () => {
  it('is the mean answer', () => {
    expect(satisfaction([5, 4, 3])).toMatchObject({ value: 4, of: 3 });
    expect(satisfaction([]).missing).toBe('no-survey');
  });
  it('incomplete invoices are counted among the open ones', () => {
    expect(
      incompleteInvoices([
        { open: 8, incomplete: 1 },
        { open: 2, incomplete: 1 },
      ]),
    ).toMatchObject({ value: 2, of: 10 });
    expect(incompleteInvoices([]).missing).toBe('no-open-invoices');
  });
});

describe('contacts', () => {
  it('per day go by the days on which customers are contacted, from the first contact on', () => {
    // Mon 11 May to Thu 14 May: four working days.
    const made = [contact('2026-05-11'), contact('2026-05-12'), contact('2026-05-12', { account: 'b' })];
    expect(contactsPerDay(made, month, defaultPolicy).value).toBeCloseTo(3 / 4);
    expect(contactsPerAccount(made, month).value).toBeCloseTo(3 / 2);
    expect(contactsPerDay([contact('2026-01-01')], month, defaultPolicy).missing).toBe('no-contacts');
  });
  it('the first after the due date counts, of each invoice once', () => {
    const due = new Map([['invoice:1', on('2026-05-01')]]);
    const firsts = firstContacts([contact('2026-04-25'), contact('2026-05-05'), contact('2026-05-10')], due);
    expect(daysToFirstContact(firsts, month)).toMatchObject({ value: 4, of: 1 });
    expect(daysToFirstContact([], month).missing).toBe('no-contacts');
  });
});

describe('what works', () => {
  const seen = { lastSeen: noon(today) };
  const open = [invoice('1', 40, euro(100), seen)];
  const ask = (contacts: Contact[], ...paid: Parameters<typeof settled>[0][]) =>
    asksOf(contacts, paid.length ? [] : open, paid.map(settled), 'standard');
  it('tells whether the invoice was paid within 7 and 14 days of the contact', () => {
    expect(ask([contact('2026-04-01')], { paidOn: on('2026-04-10') })).toMatchObject([
      { paidIn7: false, paidIn14: true, weekday: 3 },
    ]);
    expect(ask([contact('2026-04-01')], { paidOn: on('2026-04-08') })).toMatchObject([{ paidIn7: true }]);
  });
  it('leaves out a payment that came before, and does not guess where the days are not over', () => {
    expect(ask([contact('2026-04-11')], { paidOn: on('2026-04-10') })).toEqual([]);
    expect(ask([contact('2026-05-01')])).toMatchObject([{ paidIn7: false, paidIn14: null }]);
    const vague = { paidOn: null, openUntil: noon(on('2026-04-02')), settledBy: noon(on('2026-05-01')) };
    expect(ask([contact('2026-04-01')], vague)).toMatchObject([{ paidIn7: null, paidIn14: null }]);
  });
  it('says "too few" under twenty', () => {
    const of = ask([contact('2026-04-01')], { paidOn: on('2026-04-10') });
    const many = (count: number) => whatWorks(Array.from({ length: count }, () => of).flat());
    expect(many(19)[0]).toMatchObject({ by: 'channel', is: 'mail', in14: { missing: 'too-few', of: 19 } });
    expect(many(20)[0]).toMatchObject({ in7: { value: 0 }, in14: { value: 1, of: 20 } });
    expect(many(20).map(({ by, is }) => `${by} ${is}`)).toEqual([
      'channel mail',
      'stage first',
      'weekday 3',
      'segment standard',
    ]);
  });
});

describe('from invoice date to sending', () => {
  const sent = (day: string | null, changes = {}) =>
    settled({ issueDate: on('2026-03-01'), ...(day ? { sentOn: on(day) } : {}), ...changes });
  const span = lastDays(on('2026-04-01'), 90);
  it('is the mean of the days between, of invoices whose page names both', () => {
    // 0, 2 and 10 days.
    const all = deliveriesOf([sent('2026-03-01'), sent('2026-03-03'), sent('2026-03-11'), sent(null)]);
    expect(daysToDelivery(all, span)).toMatchObject({ value: 4, of: 3 });
  });
  it('counts over a leap day, and leaves out credit notes and what was sent before the span', () => {
    const leap = sent('2028-03-01', { issueDate: on('2028-02-28') });
    expect(daysToDelivery(deliveriesOf([leap]), lastDays(on('2028-03-05'), 90)).value).toBe(2);
    expect(deliveriesOf([sent('2026-03-03', { kind: 'credit-note' })])).toEqual([]);
    expect(daysToDelivery(deliveriesOf([sent('2025-03-03')]), span).missing).toBe('no-delivery');
  });
});
