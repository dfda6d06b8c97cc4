/** What is known of an account's promises to pay. */
export type PromiseRecord = { readonly kept: number; readonly broken: number };

export type PromiseChance = {
  /** Chance that the next promise is kept, 0 … 1. */
  readonly chance: number;
  /** A guess until three promises are told. */
  readonly basis: 'account' | 'guess';
};

/** Before any promise is logged seven in ten are taken to be kept, with the weight of ten promises: Beta(7, 3). */
const prior = { kept: 7, broken: 3 };
const toldFrom = 3;

/** The chance that an account keeps its next promise: the usual one, moved by the account's own promises. */
export function promiseChance({ kept, broken }: PromiseRecord): PromiseChance {
  const told = kept + broken;
  return {
    chance: (prior.kept + kept) / (prior.kept + prior.broken + told),
    basis: told < toldFrom ? 'guess' : 'account',
  };
}
