import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isDay } from '../../lib/domain/day.ts';
import { language } from '../../lib/domain/language.ts';
import { interestOf, missingRate } from '../../lib/letters/interest/interest-of.ts';
import { letterText } from '../../lib/letters/letter-text.ts';
import { interestRuleFor, interestRules } from '../../lib/letters/rules/interest-rules.ts';
import { account, euro, invoice } from '../collect/make.ts';
import { letter } from './make.ts';

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(text);
  return text;
};
const ruleFor = (country: string, kind: 'business' | 'consumer' = 'business') => {
  const rule = interestRuleFor(interestRules, country, kind);
  if (!rule) throw new Error(`no rule for ${country}`);
  return rule;
};
const worked = (of: Partial<Parameters<typeof interestOf>[0]>) =>
  interestOf({
    principal: euro(1_000_000),
    dueDate: day('2026-04-01'),
    until: day('2026-05-01'),
    rule: ruleFor('DE'),
    agreed: null,
    ...of,
  });

describe('interest on late payment', () => {
  test('runs from the day after the due date, day by day, on a year of 365', () => {
    // 10,000.00 × 10.27 % × 30 ÷ 365 = 84.41 (84.4109…)
    expect(worked({})).toMatchObject({
      spans: [{ from: '2026-04-02', to: '2026-05-01', days: 30, base: 127, rate: 1027 }],
      sum: euro(8_441),
      fixedSum: euro(4_000),
    });
  });
  test('is nothing on the due date, and a day’s worth the day after', () => {
    expect(worked({ until: day('2026-04-01') })).toBe('not-overdue');
    expect(worked({ until: day('2026-04-02') })).toMatchObject({ spans: [{ days: 1 }] });
    expect(worked({ dueDate: null })).toBe('no-due-date');
  });
  test('is split where the base rate moves, unless the country fixes it at default', () => {
    const over = { dueDate: day('2026-06-20'), until: day('2026-07-10') };
    expect(worked({ ...over, rule: ruleFor('FR') })).toMatchObject({
      spans: [
        { from: '2026-06-21', to: '2026-06-30', days: 10, rate: 1215 },
        { from: '2026-07-01', to: '2026-07-10', days: 10, rate: 1240 },
      ],
    });
    const fixed = { ...ruleFor('FR'), fixedAtDefault: true };
    expect(worked({ ...over, rule: fixed })).toMatchObject({ spans: [{ days: 20, rate: 1215 }] });
  });
  test('takes the contract’s rate in the place of the law’s', () => {
    // 10,000.00 × 5 % × 30 ÷ 365 = 41.10 (41.0958…)
    expect(worked({ agreed: 500 })).toMatchObject({ sum: euro(4_110), spans: [{ base: null, rate: 500 }] });
  });
  test('guesses no base rate', () => {
    expect(worked({ dueDate: day('2021-12-01') }), 'before the table begins').toBe('no-rate');
    expect(worked({ until: day('2027-01-01') }), 'in a half-year to come').toBe('no-rate');
    expect(worked({ until: day('2026-12-31') })).not.toBe('no-rate');
    expect(worked({ rule: ruleFor('US') })).toBe('no-rate');
  });
  test('names the half-year whose rate is missing', () => {
    const of = (country: string, from: string, to: string) =>
      missingRate(ruleFor(country), day(from), day(to));
    expect(of('DE', '2026-04-01', '2026-11-22')).toBeNull();
    expect(of('DE', '2026-04-01', '2027-02-01')).toBe('2027-01-01');
    expect(of('GB', '2026-12-31', '2027-02-01'), 'the rate at default stays').toBeNull();
    expect(of('GB', '2027-01-01', '2027-02-01')).toBe('2027-01-01');
    const gap = { ...ruleFor('DE'), base: { name: '', rates: [{ from: day('2026-07-01'), rate: 152 }] } };
    expect(missingRate(gap, day('2026-05-01'), day('2026-08-01'))).toBe('2026-01-01');
  });
  test('in Britain is Bank Rate before the half-year and eight points, fixed at default', () => {
    const pounds = { ...euro(1_000_000), currency: 'GBP' };
    // 10,000.00 × 11.75 % × 30 ÷ 365 = 96.58 (96.5753…)
    expect(
      worked({
        principal: pounds,
        dueDate: day('2026-03-31'),
        until: day('2026-04-30'),
        rule: ruleFor('GB'),
      }),
    ).toMatchObject({ sum: { minor: 9_658 }, fixedSum: { minor: 10_000 }, spans: [{ base: 375 }] });
    // Overdue since 21 June 2025: 4.75 % on 31 December 2024, whatever came in July.
    expect(
      worked({
        principal: pounds,
        dueDate: day('2025-06-20'),
        until: day('2025-07-10'),
        rule: ruleFor('GB'),
      }),
    ).toMatchObject({ spans: [{ base: 475, rate: 1275, days: 20 }] });
  });
  test('below nothing, a base rate is taken off', () => {
    expect(worked({ dueDate: day('2022-03-01'), until: day('2022-03-31') })).toMatchObject({
      spans: [{ base: -88, rate: 812 }],
    });
  });
  test('elsewhere, and against consumers where no law says so, the contract counts alone', () => {
    for (const rule of [ruleFor('CH'), ruleFor('GB', 'consumer'), ruleFor('FR', 'consumer')]) {
      expect(rule.overBase).toBeNull();
      expect(worked({ rule, agreed: 500 })).toMatchObject({ sum: euro(4_110), fixedSum: null });
    }
  });
  test('a lump sum by the debt in Britain, none against a German consumer', () => {
    const pounds = (minor: number) => ({ ...euro(minor), currency: 'GBP' });
    const sums = [99_999, 100_000, 999_999, 1_000_000].map((minor) => {
      const made = worked({ principal: pounds(minor), rule: ruleFor('GB'), agreed: 800 });
      return typeof made === 'string' ? made : made.fixedSum?.minor;
    });
    expect(sums).toEqual([4_000, 7_000, 7_000, 10_000]);
    expect(worked({ rule: ruleFor('DE', 'consumer') })).toMatchObject({ fixedSum: null });
    expect(worked({ principal: pounds(100_000) }), 'another currency').toMatchObject({ fixedSum: null });
  });
  test('never comes out of floating point: it grows with days, and is exact for whole years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 0, max: 6_000 }),
        (minor, days, agreed) => {
          const on = (count: number) => {
            const made = worked({ principal: euro(minor), until: addDays(day('2026-04-01'), count), agreed });
            return typeof made === 'string' ? 0n : BigInt(made.sum.minor);
          };
          expect(on(days + 1) >= on(days)).toBe(true);
          expect(on(365)).toBe((BigInt(minor) * BigInt(agreed) * 10n + 50_000n) / 100_000n);
        },
      ),
    );
  });
});

describe('in a letter', () => {
  const of = account([invoice('INV-1', 30, euro(1_190_000)), invoice('INV-2', 3, euro(100_000))]);
  const stated = (changes: { withoutTax?: number; language?: (typeof language.options)[number] } = {}) =>
    letter(of, 'first', {
      wording: { language: changes.language ?? 'en' },
      interest: { rule: ruleFor('DE'), agreed: null, withoutTax: changes.withoutTax ?? 0 },
    });

  test('is printed line by line with its formula, and is in no sum', () => {
    const text = letterText(stated());
    expect(text).toContain(
      'INV-1, 15 Apr 2026 to 14 May 2026: €11,900.00 × 10.27% (1.27% + 9.00 points) × 30 days ÷ 365 = €100.45',
    );
    expect(text).toContain('INV-1, fixed sum for late payment: €40.00');
    expect(text).toContain('Interest and fixed sums: €181.29');
    expect(text).toContain('To pay: €12,900.00');
    expect(stated().table.toPay).toEqual([euro(1_290_000)]);
  });
  test('leaves out the tax where the user said that it bears none', () => {
    expect(letterText(stated({ withoutTax: 1_900 }))).toContain('€10,000.00 × 10.27%');
  });
  test.each(language.options)('is said in the letter’s language: %s', (one) => {
    const { interest } = stated({ language: one });
    expect(interest?.split('\n').length).toBe(7);
    expect(interest).not.toMatch(/undefined|NaN|\{|\}/);
  });
  test('is left unsaid while the rate for one of the lines is not known', () => {
    const rule = { ...ruleFor('DE'), base: { name: '', rates: [{ from: day('2026-04-20'), rate: 127 }] } };
    const old = account([invoice('INV-1', 200, euro(100_000)), invoice('INV-2', 3, euro(100_000))]);
    const made = letter(old, 'first', { interest: { rule, agreed: null, withoutTax: 0 } });
    expect(made.interest).toBeNull();
  });
  test('is not stated unless asked for, nor in a letter that asks for nothing', () => {
    expect(letter(of, 'first').interest).toBeNull();
    const thanks = letter(of, 'first', {
      wording: { template: 'prompt-thanks' },
      interest: { rule: ruleFor('DE'), agreed: null, withoutTax: 0 },
    });
    expect(thanks.interest).toBeNull();
  });
});
