/** What sums between amount columns say; columns by their place in the list given. */
export type Relations = {
  /** whole = a + b in nearly every row that can show it. `taxLike`: b is a near-constant share of a. */
  readonly sums: readonly {
    readonly whole: number;
    readonly a: number;
    readonly b: number;
    readonly taxLike: boolean;
  }[];
  /** In every row |small| ≤ |large|, and they differ in some and agree in others or small is 0. */
  readonly within: readonly { readonly large: number; readonly small: number }[];
};

/** Amounts in smallest units, null where there is none. Only compared, never shown. */
export type Amounts = readonly (number | null)[];

const enough = 3;

/** Looks for whole = a + b and for one column staying within another, over the rows given. */
export function relationsOf(columns: readonly Amounts[]): Relations {
  const sums: Relations['sums'][number][] = [];
  const within: Relations['within'][number][] = [];
  for (let whole = 0; whole < columns.length; whole++)
    for (let a = 0; a < columns.length; a++) {
      if (a === whole) continue;
      if (staysWithin(columns[whole] ?? [], columns[a] ?? [])) within.push({ large: whole, small: a });
      for (let b = a + 1; b < columns.length; b++) {
        if (b === whole) continue;
        const found = sumHolds(columns[whole] ?? [], columns[a] ?? [], columns[b] ?? []);
        if (found) sums.push({ whole, ...ordered(a, b, columns), taxLike: found.taxLike });
      }
    }
  return { sums, within };
}

function sumHolds(whole: Amounts, a: Amounts, b: Amounts): { taxLike: boolean } | null {
  let shown = 0;
  let holds = 0;
  let rows = 0;
  const shares = new Map<number, number>();
  for (let row = 0; row < whole.length; row++) {
    const [w, x, y] = [whole[row], a[row], b[row]];
    if (w === null || w === undefined || x === null || x === undefined || y === null || y === undefined)
      continue;
    rows++;
    if (w !== x + y) continue;
    holds++;
    if (x === 0 || y === 0) continue;
    shown++;
    const share = Math.round(
      (1000 * Math.min(Math.abs(x), Math.abs(y))) / Math.max(Math.abs(x), Math.abs(y)),
    );
    shares.set(share, (shares.get(share) ?? 0) + 1);
  }
  // Where it holds in every row without exception, one row that can show it is enough, or two in a list of two.
  const always = holds === rows && (rows >= enough || shown >= 2);
  if (holds < rows * 0.9 || shown < (always ? 1 : enough)) return null;
  const common = [...shares.values()].sort((one, other) => other - one).slice(0, 3);
  return {
    taxLike:
      common.reduce((sum, count) => sum + count, 0) >= shown * 0.8 && shown > 4 && shares.size * 2 <= shown,
  };
}

/** The larger part first: a net before its tax. */
function ordered(a: number, b: number, columns: readonly Amounts[]): { a: number; b: number } {
  const size = (at: number) => (columns[at] ?? []).reduce<number>((sum, one) => sum + Math.abs(one ?? 0), 0);
  return size(a) >= size(b) ? { a, b } : { a: b, b: a };
}

function staysWithin(large: Amounts, small: Amounts): boolean {
  let rows = 0;
  let agree = 0;
  let differ = 0;
  for (let row = 0; row < large.length; row++) {
    const [l, s] = [large[row], small[row]];
    if (l === null || l === undefined || s === null || s === undefined) continue;
    rows++;
    if (Math.abs(s) > Math.abs(l)) return false;
    if (s === l || s === 0) agree++;
    if (s !== l) differ++;
  }
  return rows >= enough && differ > 0 && agree >= rows * 0.3;
}
