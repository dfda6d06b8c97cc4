import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../lib/domain/day.ts';
import { inferDateOrder } from '../../../lib/interpret/dates/infer-order.ts';
import { machineDay } from '../../../lib/interpret/dates/machine-day.ts';
import { readDay } from '../../../lib/interpret/dates/read-day.ts';
import { headerFields } from '../../../lib/interpret/labels/header-fields.ts';
import { findCurrency } from '../../../lib/interpret/money/find-currency.ts';
import { minorOf } from '../../../lib/interpret/money/minor.ts';
import { readAmount } from '../../../lib/interpret/money/read-amount.ts';
import { inferNumberConvention } from '../../../lib/interpret/numbers/infer-convention.ts';
import { readStatus } from '../../../lib/interpret/status/read-status.ts';

const today = '2026-04-20';
if (!isDay(today)) throw new Error(today);
const page = { today, loadedOn: today };

const marks = fc.constantFrom(
  ..."0123456789.,'’ -−()/%$€¥ \u00a0\u202f٫٬٣EURkrDCKčzł年月日daysoverdue#:+*".split(''),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: marks, maxLength: 24 }),
);

function readEverything(text: string): void {
  for (const convention of [null, { decimal: '.' }, { decimal: ',' }] as const) {
    const amount = readAmount(text, convention);
    if (amount.kind !== 'amount') continue;
    expect(amount.digits).toMatch(/^\d+$/);
    const minor = minorOf(amount, null);
    if (minor.ok) expect(Number.isSafeInteger(minor.value)).toBe(true);
  }
  const day = readDay(text, null, page);
  if (day.kind === 'day') expect(isDay(day.day)).toBe(true);
  machineDay(text);
  readStatus(text);
  headerFields(text);
  findCurrency(text);
}

describe('any text', () => {
  test('is read or refused, and never throws', () => {
    fc.assert(fc.property(texts, readEverything), { numRuns: 3000 });
  });

  test('in any column is read or refused, in any language', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 12 }), fc.string({ maxLength: 8 }), (some, lang) => {
        inferNumberConvention(some, { lang });
        inferDateOrder(some, { lang, today });
      }),
      { numRuns: 500 },
    );
  });

  test('with a thousand digits, marks or words costs no time', () => {
    const begun = performance.now();
    for (const piece of ['1', '1,', '1.', '(', '- ', 'a ', 'due ', '年', '1 ', "'", '0.0'])
      readEverything(piece.repeat(1000));
    expect(performance.now() - begun).toBeLessThan(4000);
  });

  test('gives no value to text of another kind', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdefghij KLMN'.split('')), maxLength: 20 }),
        (text) => {
          expect(['unreadable', 'empty']).toContain(readAmount(text, null).kind);
        },
      ),
    );
  });
});
