import { type Day, isDay } from '../../domain/day.ts';
import type { InterestRule } from '../../domain/letter-rules.ts';
import { isInUnion } from './contact-rules.ts';

const dayOf = (text: string): Day => {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
};

const checkedOn = dayOf('2026-11-22');
const ecb = {
  name: 'ECB main refinancing rate',
  rates: [
    { from: dayOf('2026-01-01'), rate: 215 },
    { from: dayOf('2026-07-01'), rate: 240 },
  ],
};
const basiszins = { name: 'Basiszinssatz', rates: [{ from: dayOf('2026-01-01'), rate: 127 }] };
const bank = { name: 'Bank of England base rate', rates: [] };
const euro40 = [{ from: 0, sum: 4_000, currency: 'EUR' }];

/**
 * Statutory interest on late payment, as it was known on a day: a place to start from, which the user checks and changes.
 * A base rate that is not known for a day stays unknown: nothing is worked out with a guessed one.
 */
export const interestRules: readonly InterestRule[] = [
  {
    country: 'GB',
    of: 'business',
    overBase: 800,
    base: bank,
    fixedAtDefault: true,
    daysInYear: 365,
    fixedSums: [
      { from: 0, sum: 4_000, currency: 'GBP' },
      { from: 100_000, sum: 7_000, currency: 'GBP' },
      { from: 1_000_000, sum: 10_000, currency: 'GBP' },
    ],
    source: 'Late Payment of Commercial Debts (Interest) Act 1998; rate of 31 December or 30 June before',
    checkedOn,
  },
  {
    country: 'DE',
    of: 'business',
    overBase: 900,
    base: basiszins,
    fixedAtDefault: false,
    daysInYear: 365,
    fixedSums: euro40,
    source: '§ 288 BGB: 9 percentage points over the Basiszinssatz, lump sum of 40 €',
    checkedOn,
  },
  {
    country: 'DE',
    of: 'consumer',
    overBase: 500,
    base: basiszins,
    fixedAtDefault: false,
    daysInYear: 365,
    fixedSums: [],
    source: '§ 288 BGB: 5 percentage points over the Basiszinssatz',
    checkedOn,
  },
  {
    country: 'FR',
    of: 'business',
    overBase: 1_000,
    base: ecb,
    fixedAtDefault: false,
    daysInYear: 365,
    fixedSums: euro40,
    source: 'ECB rate and 10 points unless the contract says otherwise',
    checkedOn,
  },
  {
    country: 'EU',
    of: 'business',
    overBase: 800,
    base: ecb,
    fixedAtDefault: false,
    daysInYear: 365,
    fixedSums: euro40,
    source: 'Directive 2011/7/EU: 8 points over the ECB rate, at least 40 € a debt',
    checkedOn,
  },
  ...(['US', 'CA', 'AU'] as const).map(
    (country): InterestRule => ({
      country,
      of: 'business',
      overBase: null,
      base: { name: '', rates: [] },
      fixedAtDefault: true,
      daysInYear: 365,
      fixedSums: [],
      source:
        country === 'CA'
          ? 'Interest Act s. 4: only what was agreed, stated per year; else at most 5 %'
          : 'No statutory rate known here: only what was agreed in the contract',
      checkedOn,
    }),
  ),
];

/** The rule for a customer; null: none is known for its country and kind. */
export function interestRuleFor(
  rules: readonly InterestRule[],
  country: string | null,
  kind: 'business' | 'consumer' | null,
): InterestRule | null {
  if (country === null) return null;
  const of = kind ?? 'business';
  return (
    rules.find((rule) => rule.country === country && rule.of === of) ??
    (isInUnion(country) ? (rules.find((rule) => rule.country === 'EU' && rule.of === of) ?? null) : null)
  );
}
