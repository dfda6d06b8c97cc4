import { type Activity, effective } from '../domain/activity.ts';
import { type Day, dayInZone } from '../domain/day.ts';

/** An entry with the local day of its author. */
export type DatedEntry = { readonly on: Day; readonly entry: Activity };

/** The effective entries that speak of an account or of its whole book, oldest first; given in any order. */
export function historyOf(journal: readonly Activity[], account: string): readonly DatedEntry[] {
  return effective(journal)
    .filter((entry) => entry.account === null || entry.account === account)
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
    .map((entry) => ({ on: dayInZone(entry.at, entry.zone), entry }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
