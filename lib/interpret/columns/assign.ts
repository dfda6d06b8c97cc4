/** Scores of one column for each field it could be. */
export type Scores<F extends string> = ReadonlyMap<F, number>;

export type Assignment<F extends string> = {
  /** Field of each column, null where none scored high enough. */
  readonly fields: readonly (F | null)[];
  /** For each column with a field: how much the whole loses if this one decision is forbidden. */
  readonly margins: readonly number[];
};

/**
 * Gives each field to at most one column and each column at most one field, so that the sum of scores is greatest.
 * Only scores above zero count. Exact: the best is found by Kuhn's method on the score matrix.
 */
export function assign<F extends string>(columns: readonly Scores<F>[]): Assignment<F> {
  const fields = [...new Set(columns.flatMap((scores) => [...scores.keys()]))];
  const matrix = columns.map((scores) => fields.map((field) => Math.max(0, scores.get(field) ?? 0)));
  const best = solve(matrix);
  const margins = best.pairs.map((to, column) => {
    const row = matrix[column];
    if (to === null || !row) return 0;
    const kept = row[to] ?? 0;
    row[to] = 0;
    const without = solve(matrix).sum;
    row[to] = kept;
    return best.sum - without;
  });
  return { fields: best.pairs.map((to) => (to === null ? null : (fields[to] ?? null))), margins };
}

type Solution = { readonly pairs: readonly (number | null)[]; readonly sum: number };

/** The Hungarian method with potentials, on costs = −scores, padded so that every column may stay without a field. */
function solve(matrix: readonly (readonly number[])[]): Solution {
  const n = matrix.length;
  const m = (matrix[0]?.length ?? 0) + n;
  const cost = (row: number, column: number): number => -(matrix[row]?.[column] ?? 0);
  const u = new Array<number>(n + 1).fill(0);
  const v = new Array<number>(m + 1).fill(0);
  const matched = new Array<number>(m + 1).fill(0);
  const way = new Array<number>(m + 1).fill(0);
  const get = (list: readonly number[], at: number): number => list[at] ?? 0;
  for (let row = 1; row <= n; row++) {
    matched[0] = row;
    let at = 0;
    const least = new Array<number>(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(m + 1).fill(false);
    do {
      used[at] = true;
      const from = get(matched, at);
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= m; column++) {
        if (used[column]) continue;
        const current = cost(from - 1, column - 1) - get(u, from) - get(v, column);
        if (current < get(least, column)) {
          least[column] = current;
          way[column] = at;
        }
        if (get(least, column) < delta) {
          delta = get(least, column);
          next = column;
        }
      }
      for (let column = 0; column <= m; column++) {
        if (used[column]) {
          u[get(matched, column)] = get(u, get(matched, column)) + delta;
          v[column] = get(v, column) - delta;
        } else least[column] = get(least, column) - delta;
      }
      at = next;
    } while (get(matched, at) !== 0);
    while (at !== 0) {
      const before = get(way, at);
      matched[at] = get(matched, before);
      at = before;
    }
  }
  return readOut(matrix, matched);
}

function readOut(matrix: readonly (readonly number[])[], matched: readonly number[]): Solution {
  const width = matrix[0]?.length ?? 0;
  const pairs = matrix.map((): number | null => null);
  let sum = 0;
  for (let column = 1; column <= width; column++) {
    const row = (matched[column] ?? 0) - 1;
    const score = row < 0 ? 0 : (matrix[row]?.[column - 1] ?? 0);
    if (score <= 0) continue;
    pairs[row] = column - 1;
    sum += score;
  }
  return { pairs, sum };
}
