import { describe, expect, test } from 'vitest';
import { readAmount } from '../../../lib/interpret/money/read-amount.ts';
import { inferNumberConvention } from '../../../lib/interpret/numbers/infer-convention.ts';
import type { NumberHints } from '../../../lib/interpret/numbers/number-convention.ts';

function decimal(texts: readonly string[], hints: NumberHints = {}): string {
  const found = inferNumberConvention(texts, hints);
  return found.kind === 'settled' ? found.convention.decimal : found.kind;
}

describe('the decimal mark of a column', () => {
  test.each([
    ['two decimals', ['1.234', '12,50'], ','],
    ['two decimals', ['1,234', '12.50'], '.'],
    ['both marks', ['1.234', '1.234,56'], ','],
    ['a mark twice', ['1.234', '1.234.567'], ','],
    ['lakh grouping', ['1,234', '12,34,567'], '.'],
    ['a leading zero', ['1.234', '0.125'], '.'],
    ['no decimals by a dash', ['1.234', '500,-'], ','],
    ['whole amounts beside it', ['1.234', '980', '12.500'], ','],
  ])('is told by %s', (_, texts, expected) => {
    expect(decimal(texts)).toBe(expected);
  });

  test('is told by the currency: three digits after the only mark are no cents', () => {
    expect(decimal(['1.234 €', '12.500 €'])).toBe(',');
    expect(decimal(['¥1,234'])).toBe('.');
    expect(decimal(['1.234', '5.678'], { digits: 2 })).toBe(',');
  });

  test.each([
    ['nothing else', ['1.234'], {}],
    ['only more of the same', ['1.234', '2.500', '12.750'], {}],
    ['only the page language', ['1.234', '2.500'], { lang: 'de' }],
    ['a currency of three decimals', ['1.234', '2.500'], { digits: 3 }],
    ['whole dinars', ['1.234', '980'], { digits: 3 }],
    ['ungrouped thousands', ['1.234', '98000'], {}],
    ['both marks, each once', ['1.234', '1,234'], {}],
  ])('is a question where there is %s', (_, texts, hints) => {
    expect(decimal(texts, hints)).toBe('ambiguous');
  });

  test('is a question where cents may be printed with a third zero as the language does', () => {
    const texts = ['125.500 €', '80.250 €', '12.750 €'].map((text) => text.replace(/\d €/, '0 €'));
    expect(decimal(texts, { lang: 'en' })).toBe('ambiguous');
    expect(decimal(texts, { lang: 'de' })).toBe(',');
  });

  test('is one by currency on a page that formats by client', () => {
    const found = inferNumberConvention(['€ 1.234,56', '€ 2.500', '$1,234.56', '$3,000', 'kr 1,000'], {});
    const read = (text: string) => {
      const amount = readAmount(text, found);
      return amount.kind === 'amount' ? amount.digits : amount.kind;
    };
    expect(found.kind).toBe('mixed');
    expect(read('€ 2.500')).toBe('2500');
    expect(read('$3,000')).toBe('3000');
    expect(read('€ 1.234,56')).toBe('123456');
    expect(read('7,000')).toBe('ambiguous');
  });

  test('leaves what reads the same either way readable in doubt', () => {
    const found = inferNumberConvention(['1.234', '2.345'], {});
    expect(readAmount('980', found)).toMatchObject({ kind: 'amount', digits: '980' });
    expect(readAmount('1.234', found).kind).toBe('ambiguous');
  });
});
