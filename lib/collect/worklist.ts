import type { Account } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
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
  const book = bookFacts(accounts, known, today);
  const entriesOf = entriesIn(splitJournal(journal));
  const judged = accounts.map((account) => judge(account, book, entriesOf, policy, today));
  return withinCapacity(orderRows(judged, known.rates).rows, policy, today);
}
