import { atRisk } from './at-risk.ts';
import type { Standing } from './standing.ts';

/**
 * Rank of each account by amount-days at risk, 0 = most. Amounts of different currencies are never compared: accounts
 * are ranked within each currency, an account takes its best rank, and the currencies interleave (the first of each,
 * then the second of each …). An account with nothing at risk ranks after all others.
 */
export function ranksOf(standings: readonly Standing[]): ReadonlyMap<Standing, number> {
  const byCurrency = new Map<string, { standing: Standing; weight: number }[]>();
  for (const standing of standings) {
    for (const [currency, weight] of atRisk(standing)) {
      const list = byCurrency.get(currency);
      if (list) list.push({ standing, weight });
      else byCurrency.set(currency, [{ standing, weight }]);
    }
  }
  const ranks = new Map<Standing, number>();
  for (const list of byCurrency.values()) {
    list.sort((a, b) => b.weight - a.weight);
    let rank = 0;
    list.forEach(({ standing, weight }, at) => {
      // Equal weights share a rank, so that the order of the input decides nothing.
      if (weight !== list[at - 1]?.weight) rank = at;
      ranks.set(standing, Math.min(rank, ranks.get(standing) ?? Number.POSITIVE_INFINITY));
    });
  }
  return ranks;
}
