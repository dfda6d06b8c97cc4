/** The worst thing is a wrong amount in a customer's inbox. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, type Money } from '../../lib/domain/money.ts';
import { amountsIn } from '../../lib/letters/guard/amounts-in.ts';
import { guard } from '../../lib/letters/guard/index.ts';
import type { Letter, LetterLine } from '../../lib/letters/letter.ts';
import { moneyText } from '../../lib/letters/letter-format.ts';
import { letterHtml } from '../../lib/letters/letter-html.ts';
import { letterText } from '../../lib/letters/letter-text.ts';
import { account, euro, invoice } from '../collect/make.ts';
import { books } from '../collect/random-books.ts';
import { letter, sender } from './make.ts';

const stages = ['first', 'second', 'final', 'call'] as const;
const letters: fc.Arbitrary<Letter> = fc
  .record({ invoices: books.any, stage: fc.constantFrom(...stages) })
  .map(({ invoices, stage }) => letter(account(invoices), stage));

/** The sum of lines in one currency, by hand and in whole numbers. */
const sumIn = (lines: readonly LetterLine[], currency: string | null): bigint =>
  lines.reduce((sum, { open }) => (open.currency === currency ? sum + BigInt(open.minor) : sum), 0n);

test('what is asked for is the sum of the overdue lines less the credits, in whole minor units, never below zero', () => {
  fc.assert(
    fc.property(letters, ({ table }) => {
      for (const { currency, minor } of table.toPay) {
        const exact = sumIn(table.overdue, currency) + sumIn(table.credits, currency);
        expect(BigInt(minor)).toBe(exact < 0n ? 0n : exact);
      }
      expect(new Set(table.toPay.map(({ currency }) => currency))).toEqual(
        new Set(table.overdue.map(({ open }) => open.currency)),
      );
    }),
  );
});

test('only proven amounts reach the table', () => {
  fc.assert(
    fc.property(letters, ({ table }) =>
      [...table.overdue, ...table.credits, ...table.notDue].every(
        ({ open }) => open.basis === 'document' && open.currency !== null,
      ),
    ),
  );
});

test('every amount printed, in text and in rich text, is a line or a sum', () => {
  fc.assert(
    fc.property(letters, (made) => {
      const known = new Set(allowed(made).map((amount) => oneSpace(moneyText(amount, made.locale))));
      const html = letterHtml(made).replace(/<[^>]*>/g, '\n');
      for (const text of [letterText(made), html, made.subject]) {
        for (const printed of text.match(/−?(?:[A-Z]{0,2}[$€¥]|KWD\s?)[\d,.]*\d/gu) ?? []) {
          expect(known, printed).toContain(oneSpace(printed));
        }
      }
    }),
  );
});

test('the guard finds no strange amount in a letter of ours', () => {
  fc.assert(fc.property(letters, (made) => !strange(made)));
});

test('the guard finds an amount that is a cent off', () => {
  const off = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90_000_000 }), off, (minor, cents) => {
      const made = letter(account([invoice('A', 9, euro(minor))]), 'first');
      const wrong = moneyText(euro(minor + cents), made.locale);
      return strange({ ...made, opening: [`That is ${wrong} in all.`] });
    }),
  );
});

test('amounts are found as people write them, and other figures are passed over', () => {
  const amounts = (text: string) => amountsIn(text).map(({ value }) => value);
  expect(amounts('Pay €5,300.00 or 5.300,00 EUR, that is 5300.00 or US$ 5 300')).toEqual([
    '5300.00',
    '5300.00',
    '5300.00',
    '5300.00',
  ]);
  expect(amounts(`INV-1042, 21.05.2026, 10.30, 2.50 %, +49 170 555 0199, ${sender.waysToPay}`)).toEqual([]);
});

/** Which blank stands between code and figure says nothing about the amount. */
const oneSpace = (text: string): string => text.replace(/\s/g, ' ');

const strange = (made: Letter): boolean =>
  guard(made, {
    readingAgeMinutes: 0,
    pageChanged: false,
    sumCheckFailed: false,
    sumCheckAccepted: false,
    lastDemandDaysAgo: null,
    gapDays: 5,
  }).some(({ check }) => check === 'unknown-amount');

function allowed({ table }: Letter): readonly Money[] {
  const lines = [...table.overdue, ...table.credits, ...table.notDue].map(({ open }) => open);
  const currencies = new Set(lines.map(({ currency }) => currency));
  const sums = [...currencies].flatMap((currency) => {
    const of = (list: readonly LetterLine[]): Money => ({
      minor: Number(sumIn(list, currency)),
      currency,
      basis: 'document',
    });
    const left = of([...table.overdue, ...table.credits]);
    return [
      of(table.overdue),
      of(table.notDue),
      { ...left, minor: Math.max(0, left.minor) },
      { ...left, minor: Math.max(0, -left.minor) },
    ];
  });
  return [...lines, ...sums];
}

test('a letter writes amounts as the domain does, with a symbol that is not shared', () => {
  const dollars: Money = { minor: -123_456, currency: 'USD', basis: 'document' };
  expect(moneyText(dollars, 'en-US')).toBe(formatMoney(dollars, 'en-US'));
  expect(moneyText(dollars, 'en-GB')).toBe('−US$1,234.56');
});
