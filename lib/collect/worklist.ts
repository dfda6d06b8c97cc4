import type { Account } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import type { Rates } from '../domain/rates.ts';
import { bookFacts, type Known, nothingKnown } from './book-facts.ts';
import { withinCapacity } from './capacity.ts';
import { judge } from './judge.ts';
import type { WorklistRow } from './next-action.ts';
import { orderRows } from './order-rows.ts';
import { entriesIn, splitJournal } from './split-journal.ts';

/**
 * All accounts of a book in the order in which to work, from scratch. The order of accounts and journal given changes
 * nothing.
 */
export function worklist(
  accounts: readonly Account[],
  journal: readonly Activity[],
  policy: Policy,
  today: Day,
  known: Known = nothingKnown,
): readonly WorklistRow[] {
  return worklistOfAll([{ accounts, journal, known }], policy, today, known.rates);
}

/** One worklist over several books: each account judged within its own, all in one order and one day's capacity. */
export function worklistOfAll(
  books: readonly {
    readonly accounts: readonly Account[];
    readonly journal: readonly Activity[];
    readonly known: Known;
  }[],
  policy: Policy,
  today: Day,
  rates: Rates | null,
): readonly WorklistRow[] {
  const judged = books.flatMap(({ accounts, journal, known }) => {
    const book = bookFacts(accounts, known, today);
    const entriesOf = entriesIn(splitJournal(journal));
    return accounts.map((account) => judge(account, book, entriesOf, policy, today));
  });
  return withinCapacity(orderRows(judged, rates).rows, policy, today);
}
