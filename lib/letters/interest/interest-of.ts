import { addDays, type Day, day, daysBetween } from '../../domain/day.ts';
import type { InterestRule } from '../../domain/letter-rules.ts';
import type { Money } from '../../domain/money.ts';

/** A span of days at one rate. `rate` in hundredths of a percentage point. */
export type InterestSpan = {
  readonly from: Day;
  /** The last day that counts. */
  readonly to: Day;
  readonly days: number;
  readonly base: number | null;
  readonly rate: number;
  /** Exact, in thousandths of the minor unit, so that only the end is rounded. */
  readonly thousandths: bigint;
};

/** Interest on one invoice, span by span. Never part of the principal. */
export type Interest = {
  readonly principal: Money;
  readonly spans: readonly InterestSpan[];
  /** Rounded once, half up. */
  readonly sum: Money;
  /** The lump sum of the country; null: none there, or not in this currency. */
  readonly fixedSum: Money | null;
  readonly daysInYear: number;
};

/** Why nothing can be worked out. */
export type NoInterest = 'no-due-date' | 'no-rate' | 'not-overdue';

/**
 * Simple interest from the day after the due date to `until`, both counted. A contract's own rate stands instead of the
 * law's. Where the base rate moves, the days are split at its days, unless the country fixes it at default.
 */
export function interestOf(of: {
  readonly principal: Money;
  readonly dueDate: Day | null;
  readonly until: Day;
  readonly rule: InterestRule;
  /** Agreed in the contract, in hundredths of a percentage point a year; null: the law's. */
  readonly agreed: number | null;
}): Interest | NoInterest {
  const { principal, dueDate, until, rule } = of;
  if (dueDate === null) return 'no-due-date';
  if (until <= dueDate) return 'not-overdue';
  const parts = rateSpans(addDays(dueDate, 1), until, of);
  if (parts === null) return 'no-rate';
  const spans = parts.map(({ from, to, base, rate }): InterestSpan => {
    const days = daysBetween(from, to) + 1;
    const thousandths =
      (BigInt(principal.minor) * BigInt(rate) * BigInt(days) * 1000n) / (10_000n * BigInt(rule.daysInYear));
    return { from, to, days, base, rate, thousandths };
  });
  const total = spans.reduce((sum, { thousandths }) => sum + thousandths, 0n);
  return {
    principal,
    spans,
    sum: { ...principal, minor: Number((total + 500n) / 1000n) },
    fixedSum: fixedSumOf(principal, rule),
    daysInYear: rule.daysInYear,
  };
}

type Span = Pick<InterestSpan, 'from' | 'to' | 'base' | 'rate'>;

/** The rates in force, day by day; null where one is not known. */
function rateSpans(
  from: Day,
  to: Day,
  { rule, agreed }: { readonly rule: InterestRule; readonly agreed: number | null },
): readonly Span[] | null {
  if (agreed !== null) return [{ from, to, base: null, rate: agreed }];
  const over = rule.overBase;
  if (over === null || missingRate(rule, from, to) !== null) return null;
  const rates = rule.base.rates.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const first = rates.findLast((one) => one.from <= from);
  if (!first) return null;
  const later = rule.fixedAtDefault ? [] : rates.filter((one) => one.from > from && one.from <= to);
  return [first, ...later].map(({ rate: base }, at, all) => ({
    from: at === 0 ? from : (later[at - 1]?.from ?? from),
    to: at === all.length - 1 ? to : addDays(later[at]?.from ?? to, -1),
    base,
    rate: base + over,
  }));
}

/**
 * The first half-year from the one of a day on, as its first day, for which no base rate is known; null: all are. A base
 * rate is set for a half-year and says nothing about the next one.
 */
export function missingRate({ base, fixedAtDefault }: InterestRule, from: Day, to: Day): Day | null {
  const known = new Set(base.rates.map((one) => halfYear(one.from)));
  for (let half = halfYear(from); half <= to; half = halfYear(addDays(half, 190))) {
    if (!known.has(half)) return half;
    if (fixedAtDefault) return null;
  }
  return null;
}

/** The day a half-year began. */
const halfYear = (of: Day): Day => day.parse(`${of.slice(0, 4)}-${of.slice(5, 7) < '07' ? '01' : '07'}-01`);

/** The highest step that the amount reaches, in its own currency. */
function fixedSumOf(principal: Money, { fixedSums }: InterestRule): Money | null {
  const step = fixedSums
    .filter(({ currency, from }) => currency === principal.currency && principal.minor >= from)
    .toSorted((a, b) => b.from - a.from)[0];
  return step ? { ...principal, minor: step.sum } : null;
}
