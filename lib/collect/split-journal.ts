import { type Activity, effective } from '../domain/activity.ts';

/** The journal by account: its own effective entries, and those of the whole book before them. */
export type SplitJournal = {
  readonly bookWide: readonly Activity[];
  readonly own: Map<string, readonly Activity[]>;
};

/** Splits the journal once. Undone entries go first: an undo need not name the account. */
export function splitJournal(journal: readonly Activity[]): SplitJournal {
  const bookWide: Activity[] = [];
  const own = new Map<string, Activity[]>();
  for (const entry of effective(journal)) {
    if (entry.account === null) bookWide.push(entry);
    else if (own.get(entry.account)?.push(entry) === undefined) own.set(entry.account, [entry]);
  }
  return { bookWide, own };
}

export const entriesIn =
  ({ bookWide, own }: SplitJournal) =>
  (account: string): readonly Activity[] => [...bookWide, ...(own.get(account) ?? [])];
