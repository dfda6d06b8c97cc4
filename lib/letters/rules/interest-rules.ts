import { day } from '../../domain/day.ts';
import type { InterestRule } from '../../domain/letter-rules.ts';
import { bankRate, basiszins, ecbRate } from './base-rates.ts';
import { isInUnion } from './contact-rules.ts';

const checkedOn = day.parse('2026-11-22');
const noStatute = 'No statutory rate known here: only what was agreed in the contract';
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
    base: bankRate,
    fixedAtDefault: true,
    daysInYear: 365,
    fixedSums: [
      { from: 0, sum: 4_000, currency: 'GBP' },
      { from: 100_000, sum: 7_000, currency: 'GBP' },
      { from: 1_000_000, sum: 10_000, currency: 'GBP' },
    ],
    source:
      'Late Payment of Commercial Debts (Interest) Act 1998; Bank Rate of 31 December or 30 June before',
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
    base: ecbRate,
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
    base: ecbRate,
    fixedAtDefault: false,
    daysInYear: 365,
    fixedSums: euro40,
    source: 'Directive 2011/7/EU: 8 points over the ECB rate, at least 40 € a debt',
    checkedOn,
  },
  onlyAgreed('US', 'business', noStatute),
  onlyAgreed('CA', 'business', 'Interest Act s. 4: only what was agreed, stated per year; else at most 5 %'),
  onlyAgreed('AU', 'business', noStatute),
];

/** A country whose law sets no rate that we know: what the contract says counts. */
function onlyAgreed(country: string, of: InterestRule['of'], source: string): InterestRule {
  return {
    country,
    of,
    overBase: null,
    base: { name: '', rates: [] },
    fixedAtDefault: true,
    daysInYear: 365,
    fixedSums: [],
    source,
    checkedOn,
  };
}

/** The rule for a customer; where none is known for its country and kind, the contract's rate alone. Null: no country. */
export function interestRuleFor(
  rules: readonly InterestRule[],
  country: string | null,
  kind: 'business' | 'consumer' | null,
): InterestRule | null {
  if (country === null) return null;
  const of = kind ?? 'business';
  const ruleOf = (where: string): InterestRule | undefined =>
    rules.find((rule) => rule.country === where && rule.of === of);
  return (
    ruleOf(country) ?? (isInUnion(country) ? ruleOf('EU') : undefined) ?? onlyAgreed(country, of, noStatute)
  );
}
