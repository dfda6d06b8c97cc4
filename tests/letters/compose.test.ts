import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { payBy } from '../../lib/letters/draft-context.ts';
import { letterText } from '../../lib/letters/letter-text.ts';
import { account, euro, invoice, reminder, today } from '../collect/make.ts';
import { letter, noEdits } from './make.ts';

const three = account([
  invoice('INV-1042', 41, euro(530_000)),
  invoice('INV-1055', 22, euro(594_000)),
  invoice('INV-1061', 8, euro(250_000)),
  invoice('CN-0031', 5, euro(-32_000)),
  invoice('INV-1070', -18, euro(90_000)),
]);

describe('a reminder', () => {
  test('reads as a whole', () => {
    const made = letter(three, 'second', {
      journal: [reminder('r', addDays(today, -9), 'first', ['INV-1042'])],
    });
    expect(made.subject).toBe('Second reminder: 3 invoices, €13,420.00');
    expect(letterText(made)).toBe(`Hello,

We wrote to you on 5 May 2026 about the account of Harbour Foods AG. The 3 invoices below are still open in our books. Could you arrange payment by 21 May 2026, or tell us which day suits you?

If you need something from us first, such as a copy, a correction or an order number, say so and we will send it.

This second reminder is about invoices INV-1042 and INV-1055. The other overdue items are listed below so that you have everything in one place.

INV-1042 · of 4 March 2026 · due 3 April 2026 · 41 days overdue · €5,300.00
INV-1055 · of 23 March 2026 · due 22 April 2026 · 22 days overdue · €5,940.00
INV-1061 · of 6 April 2026 · due 6 May 2026 · 8 days overdue · €2,500.00
Total overdue: €13,740.00
Credit CN-0031: −€320.00
To pay: €13,420.00

Not due yet, for your information:
INV-1070 · of 2 May 2026 · due 1 June 2026 · €900.00

To answer in a line, start the subject of your reply with one of these and add the invoice number: Question, Not right, Payment date or Paid.

How to pay (please quote the invoice number):
Bank transfer: IBAN DE02 1203 0000 0000 2020 51
Card: https://pay.northwind.example.com

Payment terms: 30 days from the invoice date. If something is not right, or another day suits you better, write to accounts@northwind.example.com or call +44 20 7946 0958. We answer within one working day.

Kind regards,
Mia Lund
Northwind Trading Ltd`);
  });

  test('is silent on a Monday about what fell due on the weekend', () => {
    const lines = [
      invoice('INV-1', 41, euro(100)),
      invoice('INV-2', -2, euro(200)),
      invoice('INV-3', -5, euro(300)),
    ];
    const made = letter(account(lines), 'second', { on: addDays(today, 4) });
    expect(made.table.overdue.map(({ number }) => number)).toEqual(['INV-1']);
    expect(made.table.notDue.map(({ number }) => number)).toEqual(['INV-3']);
  });

  test('speaks of one invoice in the singular', () => {
    const made = letter(account([invoice('INV-1', 1, euro(100))]), 'final', {
      wording: { tone: 'neutral' },
    });
    expect(made.subject).toBe('Final reminder: invoice INV-1, €1.00');
    expect(made.opening[1]).toContain('the invoice below on the account of Harbour Foods AG is still open');
    expect(made.opening[1]).toContain('1 day past the due date');
    expect(letterText(made)).toContain('INV-1 · of 13 April 2026 · due 13 May 2026 · 1 day overdue · €1.00');
  });

  test('asks for each currency apart', () => {
    const made = letter(
      account([
        invoice('A', 4, euro(530_000)),
        invoice('B', 4, { minor: 120_000, currency: 'USD', basis: 'document' }),
      ]),
      'first',
    );
    expect(made.subject).toBe('Reminder: 2 invoices, €5,300.00 and US$1,200.00');
    expect(letterText(made)).toContain('To pay: €5,300.00\nTo pay: US$1,200.00');
  });

  test('never asks for less than nothing: credit beyond the debt is said as such', () => {
    const made = letter(account([invoice('A', 5, euro(10_000)), invoice('CN', 6, euro(-22_000))]), 'first');
    expect(made.table.toPay).toEqual([euro(0)]);
    expect(letterText(made)).toContain('To pay: €0.00\nCredit left in your favour: €120.00');
  });

  test('says "we wrote" only of a message about these invoices', () => {
    const other = [reminder('r', addDays(today, -9), 'first', ['PAID'])];
    expect(letter(three, 'second', { journal: other }).opening[1]).toMatch(/^We are writing again/);
    const called = [reminder('r', addDays(today, -9), 'call', ['INV-1042'], { channel: 'call' })];
    const final = letter(three, 'final', { journal: called, wording: { tone: 'neutral' } });
    expect(final.opening[1]).toMatch(/^Since our call on 5 May 2026/);
  });

  test('asks for a working day', () => {
    const asked = [today, addDays(today, 1), addDays(today, 2), addDays(today, 3)].map(payBy);
    expect(asked).toEqual(['2026-05-21', '2026-05-22', '2026-05-25', '2026-05-25']);
  });

  test('marks derived balances and tells instalments apart', () => {
    const plain = invoice('A', 9, euro(100), { instalment: 2 });
    const made = letter(account([{ ...plain, source: { ...plain.source, balance: 'derived' } }]), 'first');
    expect(made.table.overdue).toMatchObject([{ number: 'A, instalment 2', derived: true }]);
  });

  test('holds 40 invoices, and many that are not due in one sentence', () => {
    const invoices = [
      ...Array.from({ length: 40 }, (_, at) => invoice(`INV-${at}`, 10 + at, euro(1_001))),
      ...Array.from({ length: 12 }, (_, at) => invoice(`NEXT-${at}`, -4 - at, euro(5_000))),
    ];
    const made = letter(account(invoices), 'first');
    const text = letterText(made);
    expect(text.match(/ days overdue · €10\.01$/gm)?.length).toBe(40);
    expect(text).toContain('To pay: €400.40');
    expect(text).toContain(
      'Not due yet, for your information: 12 invoices, €600.00, the next on 18 May 2026.',
    );
  });
});

describe('other contacts', () => {
  test('a courtesy asks for nothing that is not due', () => {
    const made = letter(account([invoice('A', -5, euro(1_530_000))]), 'pre-due');
    expect(made.subject).toBe('Coming up: invoice A, €15,300.00');
    expect(made.table.toPay).toEqual([]);
    expect(made.opening[1]).toContain('falls due on 19 May 2026');
  });

  test('a call has a script instead', () => {
    const made = letter(three, 'call');
    expect(made.opening[1]).toContain('3 invoices that are past their due dates, €13,420.00 in all');
    expect(made.replies).toEqual([]);
  });
});

describe('edits', () => {
  test('stand as the user wrote them, beside a table made afresh', () => {
    const made = letter(three, 'first', {
      edits: {
        to: ' ana@harbour-foods.example.com ',
        subject: 'Our invoices',
        opening: 'Dear Ana,\n\n\nshort.',
        closing: null,
      },
    });
    expect(made).toMatchObject({
      to: 'ana@harbour-foods.example.com',
      subject: 'Our invoices',
      opening: ['Dear Ana,', 'short.'],
    });
    expect(made.closing.length).toBeGreaterThan(1);
  });

  test('an emptied part stays empty, an untouched one is written afresh', () => {
    expect(letter(three, 'first', { edits: { ...noEdits, opening: '' } }).opening).toEqual([]);
    expect(letter(three, 'first', { edits: noEdits })).toEqual(letter(three, 'first'));
  });
});

test('an English locale formats dates and amounts; another would mix two languages and is not used', () => {
  const subject = (locale: string) => letter(account([invoice('A', 9, euro(130_000))]), 'first', { locale });
  expect(letterText(subject('en-US'))).toContain(
    'A · of April 5, 2026 · due May 5, 2026 · 9 days overdue · €1,300.00',
  );
  expect(letterText(subject('de-DE'))).toContain(
    'A · of 5 April 2026 · due 5 May 2026 · 9 days overdue · €1,300.00',
  );
});
