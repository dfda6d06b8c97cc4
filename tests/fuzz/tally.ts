import type { Outcome } from './one-case.ts';

/** What a run of cases came to. */
export type Tally = {
  cases: number;
  understood: number;
  refused: number;
  amounts: number;
  letters: number;
  slowest: { seed: number; milliseconds: number };
  /** "seed 12 (ledger): what", the first hundred. */
  wrong: string[];
};

export const noTally = (): Tally => ({
  cases: 0,
  understood: 0,
  refused: 0,
  amounts: 0,
  letters: 0,
  slowest: { seed: 0, milliseconds: 0 },
  wrong: [],
});

/** A case that takes longer than this is as bad as one that never ends. */
const patience = 5_000;

export function count(tally: Tally, seed: number, outcome: Outcome, milliseconds: number): void {
  const { kind, understood, amounts, letters, wrong } = outcome;
  tally.cases += 1;
  tally.understood += Number(understood);
  tally.refused += Number((kind === 'forged' || kind === 'side') && wrong.length === 0);
  tally.amounts += amounts;
  tally.letters += Number(letters);
  if (milliseconds > tally.slowest.milliseconds) tally.slowest = { seed, milliseconds };
  const slow = milliseconds > patience ? [`took ${Math.round(milliseconds)} ms`] : [];
  for (const what of [...wrong, ...slow])
    if (tally.wrong.length < 100) tally.wrong.push(`seed ${seed} (${kind}): ${what}`);
}

export function add(to: Tally, more: Tally): void {
  for (const key of ['cases', 'understood', 'refused', 'amounts', 'letters'] as const) to[key] += more[key];
  if (more.slowest.milliseconds > to.slowest.milliseconds) to.slowest = more.slowest;
  to.wrong.push(...more.wrong);
}
