import type { Rates } from '../domain/rates.ts';
import type { AmountDays } from './at-risk.ts';
import { convert } from './convert.ts';

type Weighed = { readonly atRisk: readonly AmountDays[] };

/**
 * Rank of a row by amount-days at risk; less = sooner. Amounts of different currencies are compared only by rates the
 * user gave; without them each is ranked within its currency, a row takes its best rank, and the currencies interleave
 * (the first of each, then the second of each …). What has nothing at risk ranks after all others.
 */
export type Ranking = {
  readonly of: (row: Weighed) => number;
  /** One measure for all: a row's rank depends on no other row, as long as its currencies are among these. */
  readonly measured: ReadonlySet<string | null> | null;
};

export function rankIn(rows: readonly Weighed[], rates: Rates | null): Ranking {
  const weights = (row: Weighed): readonly AmountDays[] => inOne(row.atRisk, rates);
  const measured = currenciesIn(rows);
  if (isOneMeasure(measured, rates)) return { of: (row) => -(weights(row)[0]?.minorDays ?? 0), measured };
  const ranks = interleaved(rows, weights);
  return { of: (row) => ranks.get(row) ?? Number.POSITIVE_INFINITY, measured: null };
}

function currenciesIn(rows: readonly Weighed[]): ReadonlySet<string | null> {
  const seen = new Set<string | null>();
  for (const { atRisk } of rows) for (const { currency } of atRisk) seen.add(currency);
  return seen;
}

/** A single currency, or rates for all of them. */
const isOneMeasure = (currencies: ReadonlySet<string | null>, rates: Rates | null): boolean =>
  currencies.size <= 1 || [...currencies].every((code) => rates !== null && convert(1, code, rates) !== null);

function interleaved(
  rows: readonly Weighed[],
  weights: (row: Weighed) => readonly AmountDays[],
): ReadonlyMap<Weighed, number> {
  const byCurrency = new Map<string | null, { row: Weighed; weight: number }[]>();
  for (const row of rows) {
    for (const { currency, minorDays } of weights(row)) {
      const list = byCurrency.get(currency);
      if (list) list.push({ row, weight: minorDays });
      else byCurrency.set(currency, [{ row, weight: minorDays }]);
    }
  }
  const ranks = new Map<Weighed, number>();
  for (const list of byCurrency.values()) {
    list.sort((a, b) => b.weight - a.weight);
    let rank = 0;
    list.forEach(({ row, weight }, at) => {
      // Equal weights share a rank, so that the order of the input decides nothing.
      if (weight !== list[at - 1]?.weight) rank = at;
      ranks.set(row, Math.min(rank, ranks.get(row) ?? Number.POSITIVE_INFINITY));
    });
  }
  return ranks;
}

/** All that the user gave rates for as one weight; the rest by itself. */
function inOne(atRisk: readonly AmountDays[], rates: Rates | null): readonly AmountDays[] {
  if (!rates || atRisk.length === 0) return atRisk;
  const sums = new Map<string | null, number>();
  for (const { currency, minorDays } of atRisk) {
    const into = convert(minorDays, currency, rates);
    const key = into === null ? currency : rates.into;
    sums.set(key, (sums.get(key) ?? 0) + (into ?? minorDays));
  }
  return [...sums].map(([currency, minorDays]) => ({ currency, minorDays }));
}
