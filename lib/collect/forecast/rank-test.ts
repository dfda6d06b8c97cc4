/**
 * The chance that as many numbers drawn from all of them at random would rank at least as high as `some` do: an exact
 * one-sided rank test. Equal numbers share their mean rank, so that ties never make it smaller than it is.
 */
export function chanceOfHigherRanks(some: readonly number[], others: readonly number[]): number {
  const ranks = doubledRanks([...some, ...others]);
  const reached = sum(ranks.slice(0, some.length));
  const ways = waysBySum(ranks, some.length);
  const all = sum(ways);
  return sum(ways.slice(reached)) / all;
}

/** Twice the mean rank of each number, so that half ranks are whole. */
function doubledRanks(numbers: readonly number[]): readonly number[] {
  return numbers.map((one) => {
    const below = numbers.filter((other) => other < one).length;
    const equal = numbers.filter((other) => other === one).length;
    return 2 * below + equal + 1;
  });
}

/** In how many ways `size` of the ranks add up to each sum. */
function waysBySum(ranks: readonly number[], size: number): readonly number[] {
  const most = sum(ranks.toSorted((a, b) => b - a).slice(0, size));
  const ways = Array.from({ length: size + 1 }, () => new Array<number>(most + 1).fill(0));
  const none = ways[0];
  if (none) none[0] = 1;
  for (const rank of ranks)
    for (let taken = size; taken >= 1; taken--) {
      const [to, from] = [ways[taken], ways[taken - 1]];
      if (!to || !from) continue;
      for (let total = most; total >= rank; total--) to[total] = (to[total] ?? 0) + (from[total - rank] ?? 0);
    }
  return ways[size] ?? [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
