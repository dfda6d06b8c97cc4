import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minorDigits } from '../../../lib/domain/currency.ts';
import { minorOf } from '../../../lib/interpret/money/minor.ts';
import { readAmount } from '../../../lib/interpret/money/read-amount.ts';
import { inferNumberConvention } from '../../../lib/interpret/numbers/infer-convention.ts';
import { locales } from './locales.ts';

const minors = fc.array(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), {
  minLength: 2,
  maxLength: 12,
});
const currencies = ['EUR', 'USD', 'JPY', 'KWD', 'SEK', 'CHF', 'INR', 'PLN', 'CZK', 'BRL'];

/** The exact decimal text of minor units, as Intl takes it. */
function decimal(minor: number, digits: number): Intl.StringNumericLiteral {
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const point = text.length - digits;
  const sign = minor < 0 ? '-' : '';
  return `${sign}${text.slice(0, point)}${digits > 0 ? `.${text.slice(point)}` : ''}` as Intl.StringNumericLiteral;
}

function formatter(
  locale: string,
  currency: string,
  options: Intl.NumberFormatOptions,
): (minor: number) => string {
  const digits = minorDigits(currency);
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...options,
  });
  return (minor) => format.format(decimal(minor, digits));
}

/** Each text is read as the amount it was made from, or withheld; what two marks or cents settle is never withheld. */
function expectReadBack(texts: readonly string[], values: readonly number[], currency: string): void {
  const found = inferNumberConvention(texts, { digits: minorDigits(currency) });
  texts.forEach((text, at) => {
    const read = readAmount(text, found);
    if (read.kind === 'ambiguous') {
      expect([0, 3]).toContain(minorDigits(currency));
      return;
    }
    if (read.kind !== 'amount') throw new Error(`${text} is ${read.kind}`);
    if (read.currency) expect(read.currency.candidates, text).toContain(currency);
    expect(minorOf(read, currency), text).toEqual({ ok: true, value: values[at] === 0 ? 0 : values[at] });
  });
}

describe('format then read gives the same amount', () => {
  test.each(locales)('in %s', (locale) => {
    fc.assert(
      fc.property(minors, fc.constantFrom(...currencies), (values, currency) => {
        expectReadBack(values.map(formatter(locale, currency, {})), values, currency);
        const style = { style: 'currency', currency } as const;
        for (const currencyDisplay of ['symbol', 'narrowSymbol', 'code'] as const) {
          const texts = values.map(formatter(locale, currency, { ...style, currencyDisplay }));
          expectReadBack(texts, values, currency);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('in every convention of accounting systems', () => {
    const convention = fc.record({
      marks: fc.constantFrom(
        ',.',
        '.,',
        ' ,',
        ' .',
        "'.",
        "',",
        '\u00a0,',
        '\u202f,',
        '\u2009.',
        '’.',
        '_.',
        '|.',
        '|,',
      ),
      lakh: fc.boolean(),
      negative: fc.constantFrom('-x', '−x', 'x-', '(x)', '- x', '€-x', '-€x', '(€x)', 'x- €'),
    });
    fc.assert(
      fc.property(minors, convention, (values, { marks, lakh, negative }) => {
        const [mark = '', point = ''] = marks;
        const grouping = mark === '|' ? '' : mark;
        const texts = values.map((minor) => {
          const [whole = '', cents = ''] = decimal(Math.abs(minor), 2).split('.');
          const groups = lakh ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
          const number = `${whole.replace(groups, grouping)}${point}${cents}`;
          return minor < 0 ? negative.replace('x', () => number) : number;
        });
        expectReadBack(texts, values, 'EUR');
      }),
      { numRuns: 400 },
    );
  });
});

describe('ambiguous input', () => {
  const single = fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }))
    .map(([a, b]) => [String(a), String(b).padStart(3, '0')] as const);

  test('never gives a value', () => {
    fc.assert(
      fc.property(
        fc.array(single, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('.', ','),
        (pairs, mark) => {
          const texts = pairs.map((pair) => pair.join(mark));
          const found = inferNumberConvention(texts, {});
          expect(found.kind).toBe('ambiguous');
          for (const text of texts) expect(readAmount(text, found).kind).toBe('ambiguous');
        },
      ),
    );
  });

  test('is settled alike in whatever order the amounts come', () => {
    const texts = fc.array(
      fc.constantFrom('1.234', '12,50', '980', '1.234.567', '€ 5.000', '7', '0', '', 'x'),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(texts, (some) => {
        const found = inferNumberConvention(some, {});
        const back = inferNumberConvention([...some].reverse(), {});
        expect(back.kind).toBe(found.kind);
        if (found.kind === 'settled') expect(back).toEqual(found);
      }),
    );
  });
});
