import { describe, expect, test } from 'vitest';
import { minorOf } from '../../../lib/interpret/money/minor.ts';
import { readAmount } from '../../../lib/interpret/money/read-amount.ts';
import type { NumberConvention } from '../../../lib/interpret/numbers/number-convention.ts';

const comma: NumberConvention = { decimal: ',' };

/** Minor units with two decimals, or why there are none. */
function minor(text: string, convention: NumberConvention | null = null, currency = 'EUR'): number | string {
  const read = readAmount(text, convention);
  if (read.kind !== 'amount') return read.kind;
  const exact = minorOf(read, currency);
  return exact.ok ? exact.value : exact.error;
}

describe('amounts', () => {
  test.each([
    ['1,234.56', 123456],
    ['1.234,56', 123456],
    ['1 234,56', 123456],
    ['1\u00a0234,56', 123456],
    ['1\u202f234,56', 123456],
    ['1\u2009234.56', 123456],
    ["1'234.56", 123456],
    ['1’234,56', 123456],
    ['12,34,567.00', 123456700],
    ['₹ 12,34,567', 123456700],
    ['1,234,567', 123456700],
    ['1234,56', 123456],
    ['1234.5', 123450],
    ['0.05', 5],
    ['.50', 50],
    ['0', 0],
    ['0,00', 0],
    ['١٬٢٣٤٫٥٠', 123450],
    ['۱٬۲۳۴٫۵۶', 123456],
    ['১২,৩৪৫.৫০', 1234550],
    ['१,२३४.५०', 123450],
    ['੧,੨੩੪.੫੦', 123450],
    ['௧,௨௩௪.௫௦', 123450],
    ['１，２３４．５６', 123456],
  ])('reads %s', (text, expected) => {
    expect(minor(text)).toBe(expected);
  });

  test.each([
    ['-1.50', -150],
    ['−1.50', -150],
    ['–1.50', -150],
    ['1.50-', -150],
    ['1.50 −', -150],
    ['(1.50)', -150],
    ['($1.50)', -150],
    ['$(1.50)', -150],
    ['(1.50 €)', -150],
    ['-$1.50', -150],
    ['$-1.50', -150],
    ['$ -1.50', -150],
    ['\u200e-1.50', -150],
    ['+1.50', 150],
  ])('reads the sign of %s', (text, expected) => {
    expect(minor(text)).toBe(expected);
  });

  test.each(['-(1.50)', '(-1.50)', '--1.50', '(1.50', '1.50)', '-1.50-', '-.50'])(
    'does not guess at the contradictory sign of %s',
    (text) => {
      expect(minor(text)).toBe('unreadable');
    },
  );

  test.each([
    ['EUR 1.234,–', 123400],
    ['1.234,-', 123400],
    ['1.234,-- €', 123400],
    ['CHF 1’234.—', 123400],
    ['Rs. 500/-', 50000],
    ['500,-', 50000],
  ])('reads a dash for no decimals in %s', (text, expected) => {
    expect(minor(text)).toBe(expected);
  });

  test.each([
    ['1,234.56 CR', 'CR'],
    ['1,234.56 Cr.', 'CR'],
    ['1,234.56 DR', 'DR'],
    ['DR 1,234.56', 'DR'],
    ['1.234,56 S', 'DR'],
    ['1.234,56 H', 'CR'],
    ['1.234,56 Haben', 'CR'],
    ['1.234,56 Soll', 'DR'],
  ])('keeps the side of %s apart from the sign', (text, side) => {
    expect(readAmount(text, null)).toMatchObject({ side, negative: false, digits: '123456' });
  });

  test.each(['', ' ', '\u00a0', '\u200b', '-', '–', '—', '-/-', 'n/a', 'N/A', '--', '.'])(
    'takes %j for nothing, not for zero',
    (text) => {
      expect(readAmount(text, null).kind).toBe('empty');
    },
  );

  test.each([
    'free',
    '12%',
    '2026-04-03',
    '3/4/2026',
    '12:30',
    'INV-0042',
    '100²',
    '½',
    '1e5',
    '007',
    '1,23,4',
    '1.2.3',
    '12 apples',
    '10-20',
    '0x1F',
    '+49 170 1234567',
  ])('does not take %s for an amount', (text) => {
    expect(readAmount(text, null).kind).toBe('unreadable');
  });

  test.each(['1.234', '1,234', '12.345', '-1,000', '$1,234', '1.234 kr'])(
    'never gives a value for %s alone',
    (text) => {
      expect(readAmount(text, null).kind).toBe('ambiguous');
    },
  );

  test('reads an ambiguous text by the convention, and one that is not by itself', () => {
    expect(minor('1.234', comma)).toBe(123400);
    expect(minor('1.234,50', comma)).toBe(123450);
    expect(minor('12.50', comma)).toBe(1250);
    expect(minor('1,234', comma, 'KWD')).toBe(1234);
  });
});

describe('minor units', () => {
  test('follow the currency', () => {
    expect(minor('1,234,567', null, 'JPY')).toBe(1234567);
    expect(minor('1,234.567', null, 'KWD')).toBe(1234567);
    expect(minor('1,234.5', null, 'KWD')).toBe(1234500);
  });

  test('are not rounded', () => {
    expect(minor('1,234.567', null, 'EUR')).toBe('too-many-decimals');
    expect(minor('1,234.50', null, 'JPY')).toBe('too-many-decimals');
    expect(minor('1,234.00', null, 'JPY')).toBe(1234);
    expect(minor('1,234.500', null, 'EUR')).toBe(123450);
  });

  test('are exact or refused', () => {
    expect(minor('90,071,992,547,409.91')).toBe(9007199254740991);
    expect(minor('90,071,992,547,409.92')).toBe('too-large');
  });

  test('count the printed decimals where no currency is known, two where none are printed', () => {
    const amount = (text: string) => {
      const read = readAmount(text, null);
      return read.kind === 'amount' ? minorOf(read, null) : null;
    };
    expect(amount('1,234.567')).toEqual({ ok: true, value: 1234567 });
    expect(amount('500')).toEqual({ ok: true, value: 50000 });
  });
});
