import { describe, expect, it } from 'vitest';
import type { SentenceContext } from '../../../lib/interpret/sentences/context.ts';
import { parseSentence } from '../../../lib/interpret/sentences/parse-sentence.ts';

/** A Tuesday. */
const context: SentenceContext = {
  lang: 'en',
  region: null,
  now: '2026-11-24T10:15',
  currency: 'EUR',
  invoices: [
    { number: 'INV-1042', balanceMinor: 450_000 },
    { number: 'INV-1043', balanceMinor: 120_000 },
    { number: '2026-0117', balanceMinor: 99_900 },
  ],
  contacts: [{ name: 'Ana Ruiz' }],
};
const said = (text: string, change: Partial<SentenceContext> = {}) =>
  parseSentence(text, { ...context, ...change });
const datesOf = (text: string, change: Partial<SentenceContext> = {}) =>
  said(text, change).promises.map(({ date }) => date);
const amountsOf = (text: string, change: Partial<SentenceContext> = {}) =>
  said(text, change).promises.map(({ amountMinor }) => amountMinor);
const askedAbout = (text: string, change: Partial<SentenceContext> = {}) =>
  said(text, change).questions.map(({ about }) => about);

describe('a day', () => {
  it.each([
    ['pays Friday', '2026-11-27'],
    ['pays Tuesday', '2026-12-01'],
    ['pays this Friday', '2026-11-27'],
    ['pays next Monday', '2026-11-30'],
    ['pays on the 28th', '2026-11-28'],
    ['pays on the 3rd', '2026-12-03'],
    ['pays in three weeks', '2026-12-15'],
    ['pays Friday next week', '2026-12-04'],
    ['pays eom', '2026-11-30'],
    ['pays by 2026-12-31', '2026-12-31'],
    ['pays 5 Jan', '2027-01-05'],
    ['pays by 13/12', '2026-12-13'],
    ['pays Thursday 17', '2026-12-17'],
    ['pays on 12/10', '2026-12-10'],
    ['pays by the last day of January', '2027-01-31'],
  ])('%s: %s', (text, date) => expect(datesOf(text)).toEqual([date]));

  it.each(['next Friday', 'on 3/4', 'on the 24th', 'Thursday or Friday', 'on 20 Nov', 'Thursday 18'])(
    'that may be two, or lies behind (%s), is asked and not chosen',
    (day) => {
      expect(datesOf(`pays ${day}`).filter((date) => date !== null)).toEqual([]);
      expect(askedAbout(`pays ${day}`)).toContain('date');
    },
  );

  it('in figures follows the language, or the region in English', () => {
    expect(datesOf('zahlt am 3.4.', { lang: 'de' })).toEqual(['2027-04-03']);
    expect(datesOf('pays on 3/12', { region: 'GB' })).toEqual(['2026-12-03']);
    expect(datesOf('pays on 12/3', { region: 'US' })).toEqual(['2026-12-03']);
  });

  it('is none where a stretch of time says how long something took', () => {
    expect(said('on the phone for 20 minutes, call back').followUps).toMatchObject([{ date: null }]);
  });

  it('is that of a call, where it has its hour and nothing else is said of it', () => {
    expect(said('2 Dec 10am, Ana').followUps).toMatchObject([{ date: '2026-12-02', time: '10:00' }]);
    expect(said('spoke to Ana 2 Dec 10am').followUps).toEqual([]);
  });

  it('looks back where something was sent or paid', () => {
    expect(said('l’argent est parti lundi', { lang: 'fr' })).toMatchObject({
      promises: [],
      expectedPayments: [{ date: '2026-11-23' }],
    });
    expect(said('cheque 4411 sent Friday').cheques).toMatchObject([{ sentOn: '2026-11-20' }]);
    expect(said('paid on the 20th').expectedPayments).toMatchObject([{ date: '2026-11-20' }]);
  });

  it('of an invoice is none of a promise', () => {
    expect(datesOf('1042 due 15 Dec, pays 20 Dec')).toEqual(['2026-12-20']);
  });
});

describe('an amount', () => {
  it.each([
    ['pays 4,500.50 friday', 450_050],
    ['pays 4.500,50 friday', 450_050],
    ['pays 4500 friday', 450_000],
    ['pays 4.5k friday', 450_000],
    ['pays 1.2 mio friday', 120_000_000],
    ['pays €120 friday', 12_000],
    ['pays 120 euros friday', 12_000],
  ])('%s: %i', (text, minor) => expect(amountsOf(text)).toEqual([minor]));

  it('has the minor digits of the account’s currency', () => {
    expect(amountsOf('pays 4,500 friday', { currency: 'JPY' })).toEqual([4500]);
    expect(amountsOf('pays 4.500 friday', { currency: 'KWD' })).toEqual([4500]);
    expect(amountsOf('zahlt 4.500 freitag', { currency: 'KWD', lang: 'de' })).toEqual([4_500_000]);
  });

  it('in another currency is asked', () => {
    expect(amountsOf('pays $500 friday')).toEqual([null]);
    expect(askedAbout('pays $500 friday')).toEqual(['amount']);
  });

  it.each([
    'pays friday, 3 boxes still to come',
    'pays friday, PO 77812',
    'pays friday, call 0171 2233445',
    'pays friday per order 4500',
    'pays friday, ref 88123',
    'pays friday at 15:00',
  ])('is no quantity, number or telephone: %s', (text) => expect(amountsOf(text)).toEqual([null]));

  it('of a half is computed only from what the text names', () => {
    expect(amountsOf('half of 1043 now, half on the 15th')).toEqual([60_000, 60_000]);
    expect(amountsOf('half of the 3,000 on friday')).toEqual([150_000]);
    expect(amountsOf('500 of 1043 today, rest on the 15th')).toEqual([50_000, 70_000]);
    // What else was given towards it is not known.
    expect(amountsOf('pays rest of 1043 friday')).toEqual([null]);
    expect(amountsOf('half on friday')).toEqual([null]);
    expect(askedAbout('half on friday')).toEqual(['promise-amount']);
  });
});

describe('a bare number', () => {
  it.each(['pays 1042 friday', 'pays #1042 friday', 'pays inv 1042 friday', 'pays inv-1042 friday'])(
    'that ends an open invoice’s is that invoice: %s',
    (text) => expect(said(text).promises).toMatchObject([{ invoices: ['INV-1042'], amountMinor: null }]),
  );

  it('that is an invoice and a balance is asked', () => {
    const invoices = [{ number: 'INV-4500', balanceMinor: 450_000 }];
    expect(said('pays 4500 friday', { invoices }).promises).toMatchObject([
      { invoices: null, amountMinor: null },
    ]);
    expect(askedAbout('pays 4500 friday', { invoices })).toEqual(['amount']);
  });

  it('next to open invoice numbers may be one that is not listed, and is no amount', () => {
    expect(amountsOf('pays 1049 friday')).toEqual([null]);
  });

  it('after "inv" that no open invoice bears is asked', () => {
    expect(said('pays inv 777 friday').promises).toMatchObject([{ invoices: null }]);
    expect(askedAbout('pays inv 777 friday')).toEqual(['invoice']);
  });

  it('after "cheque" is the cheque’s, unless it is a balance', () => {
    expect(said('cheque 1042 sent monday').cheques).toMatchObject([{ number: '1042', invoices: null }]);
    expect(said('cheque 4500 sent monday').cheques).toMatchObject([{ number: null }]);
  });
});

describe('no promise', () => {
  it.each([
    "won't pay friday",
    "didn't promise friday",
    'not paying before friday',
    'if the goods arrive they pay friday',
    'pays friday provided the credit is issued',
    'might pay friday',
    'asked them to pay by friday',
    'will they pay friday?',
    'will pay soon',
    "I'll look into it",
    'cheque in the mail',
  ])('is made by: %s', (text) => expect(said(text).promises).toEqual([]));
});

describe('several things in one text', () => {
  it('keep apart what is paid, what is promised and what is not', () => {
    const { promises } = said('1042 pd, 1043 eom');
    expect(promises).toMatchObject([{ date: '2026-11-30', invoices: ['INV-1043'] }]);
    expect(said('1042 will be paid fri, 1043 not').promises).toMatchObject([{ invoices: ['INV-1042'] }]);
  });

  it('give no day to an amount that has none', () => {
    const { promises } = said('500 on friday and the rest some day');
    expect(promises).toMatchObject([{ date: '2026-11-27', amountMinor: 50_000 }]);
    expect(askedAbout('half of 1043 on monday and the rest before christmas')).toEqual(['promise-date']);
  });

  it('tell the day of sending from the day of arrival', () => {
    expect(said('cheque 4411 sent, arrives friday').cheques).toMatchObject([{ sentOn: null }]);
    expect(said('transfer sent, should be with you friday').expectedPayments).toMatchObject([
      { date: '2026-11-27' },
    ]);
    expect(
      said('Überweisung ist raus, sollte Freitag da sein', { lang: 'de' }).expectedPayments,
    ).toMatchObject([{ date: '2026-11-27' }]);
  });
});

describe('nothing is taken', () => {
  it.each([
    ['en', 'balance is 4,500 as of 30 Nov'],
    ['en', 'order of 5,000 planned for 15 Dec'],
    ['en', 'did not pay on 1 Dec as promised'],
    ['en', 'I told Ana we need 2,380.50 by Friday'],
    ['en', 'our driver delivers on Friday'],
    ['en', 'cheque returned unpaid'],
    ['en', 'will pay once Ana is back on 4 Jan'],
    ['de', 'Rechnung vom 5.10. über 2.380,50 noch offen'],
    ['de', 'wir liefern am Freitag'],
    ['fr', 'devait payer le 1er décembre'],
    ['fr', 'solde de 4 500 € au 30/11'],
    ['es', 'saldo de 4.500 a 30/11'],
    ['es', 'no pagó el viernes'],
    ['nl', 'heeft vrijdag niet betaald'],
  ] as const)('from (%s) %s', (lang, text) => {
    const { promises, cheques, disputes, followUps, expectedPayments } = said(text, { lang });
    expect([promises, cheques, disputes, followUps, expectedPayments].flat()).toEqual([]);
  });
});

describe('spans', () => {
  it('point at the typed text, also after shorthand', () => {
    const text = 'pays inv 1042 tmrw';
    const [promise] = said(text).promises;
    expect(promise?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      text,
      'inv 1042',
      'tmrw',
    ]);
  });
});

describe('what looks like a day or an amount and is none', () => {
  it.each(['account 12 45 99, sort code 20-11-26 confirmed', 'IBAN DE89 3704 0044 0532 0130 00 confirmed'])(
    'a bank’s numbers: %s',
    (text) => {
      expect(said(text).promises).toEqual([]);
      expect(said(text).followUps).toEqual([]);
    },
  );

  it('a price for one thing is not what is in dispute', () => {
    expect(said('40 pallets at 15.00 each, wants credit').disputes[0]?.amountMinor).toBeNull();
    const french = said('facture contestée, prix 12,50 au lieu de 11,80', { lang: 'fr' });
    expect(french.disputes[0]?.amountMinor).toBeNull();
  });

  it('a cheque run is a payment run, and no cheque', () => {
    const { cheques, outcome } = said('it is in the cheque run of 28 November');
    expect(cheques).toEqual([]);
    expect(outcome).toBe('in-payment-run');
  });

  it('a cheque that is still to come has no day on which it was sent', () => {
    expect(said('cheque for 800 coming Thursday').cheques[0]?.sentOn ?? null).toBeNull();
  });
});

describe('the outcome', () => {
  it.each([
    ['they think we charged them twice', 'dispute'],
    ['sitting with the CFO for signature', 'waiting-approval'],
    ['he will look into it', 'reached'],
    ['goods damaged, will not pay', 'dispute'],
  ])('of “%s” is %s', (text, outcome) => {
    expect(said(text).outcome).toBe(outcome);
  });
});

describe('amounts beside others', () => {
  const invoicesOf = (text: string) => said(text).promises.map(({ invoices }) => invoices);

  it('are for the one invoice they make up, or that is said to be for all of them', () => {
    expect(invoicesOf('pays 3000 on Friday and 1500 on 10 Dec of 1042')).toEqual([
      ['INV-1042'],
      ['INV-1042'],
    ]);
    expect(invoicesOf('pays 200 on Friday and 300 on 10 Dec, both for 1042')).toEqual([
      ['INV-1042'],
      ['INV-1042'],
    ]);
    expect(invoicesOf('pays 200 on Friday and 300 on 10 Dec of 1042')).toEqual([null, ['INV-1042']]);
  });

  it('are not promised where they are held back', () => {
    expect(amountsOf('will deduct 62.40 and pay 1,137.60 for 1043 on Friday')).toEqual([113_760]);
  });

  it('are not in dispute where they only say what was billed', () => {
    expect(said('15.50 instead of 14.20 on 1043').disputes).toMatchObject([
      { reason: 'price', amountMinor: null, invoices: ['INV-1043'] },
    ]);
  });

  it('are not in dispute where they have a day of their own', () => {
    expect(said('1.875 € bis Montag, 1043 strittig', { lang: 'de' }).disputes).toMatchObject([
      { amountMinor: null, invoices: ['INV-1043'] },
    ]);
  });
});

describe('paying', () => {
  it('by credit card is no dispute', () => {
    expect(said('paid by credit card on Sunday')).toMatchObject({
      disputes: [],
      expectedPayments: [{ date: '2026-11-22', kind: 'card' }],
    });
  });

  it('refused for what is objected to is one dispute', () => {
    expect(said('goods damaged, will not pay 1043').disputes).toMatchObject([
      { reason: 'damaged', invoices: ['INV-1043'] },
    ]);
  });
});
