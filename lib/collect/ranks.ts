import type { Rates } from '../domain/rates.ts';
import type { AmountDays } from './at-risk.ts';
import { convert } from './convert.ts';

/**
 * Rank of each by amount-days at risk, 0 = most. Amounts of different currencies are compared only by rates the user
 * gave; without them each is ranked within its currency, takes its best rank, and the currencies interleave (the first
 * of each, then the second of each …). What has nothing at risk ranks after all others.
 */
export function ranksOf<T extends { readonly atRisk: readonly AmountDays[] }>(
  rows: readonly T[],
  rates: Rates | null,
): ReadonlyMap<T, number> {
  const byCurrency = new Map<string | null, { row: T; weight: number }[]>();
  for (const row of rows) {
    for (const { currency, minorDays } of inOne(row.atRisk, rates)) {
      const list = byCurrency.get(currency);
      if (list) list.push({ row, weight: minorDays });
      else byCurrency.set(currency, [{ row, weight: minorDays }]);
    }
  }
  const ranks = new Map<T, number>();
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
