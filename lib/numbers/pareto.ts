/** One account's part of an amount. */
export type ParetoRow = {
  readonly account: string;
  readonly minor: number;
  /** Of all, with those before it. */
  readonly upTo: number;
};

/** Accounts by their part of an amount, largest first, each with the share that it and those before it make. */
export function pareto(amounts: ReadonlyMap<string, number>): readonly ParetoRow[] {
  const owing = [...amounts]
    .filter(([, minor]) => minor > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const all = owing.reduce((sum, [, minor]) => sum + minor, 0);
  let before = 0;
  return owing.map(([account, minor]) => {
    before += minor;
    return { account, minor, upTo: before / all };
  });
}
