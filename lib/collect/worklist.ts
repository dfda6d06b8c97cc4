import type { Account } from '../domain/account.ts';
import { type Activity, effective } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import type { NextAction, WorklistRow } from './next-action.ts';
import { nextAction } from './next-action-of.ts';
import { ranksOf } from './ranks.ts';
import { standingOf } from './standing-of.ts';

/**
 * All accounts of a book in the order in which to work: contacts due today by amount × days, then accounts with a task
 * for us, then those with a day ahead by that day, then the rest by name. The order of accounts and journal given
 * changes nothing.
 */
export function worklist(
  accounts: readonly Account[],
  journal: readonly Activity[],
  policy: Policy,
  today: Day,
): readonly WorklistRow[] {
  const entriesOf = byAccount(journal);
  const rows = accounts.map((account): WorklistRow => {
    const standing = standingOf(account, entriesOf(account.key), policy, today);
    return { standing, action: nextAction(standing, policy, today) };
  });
  const ranks = ranksOf(rows.map(({ standing }) => standing));
  return rows
    .map((row) => ({ row, place: placeOf(row.action), rank: ranks.get(row.standing) ?? rows.length }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        (a.place === ahead ? compare(a.row.action.dueOn ?? '', b.row.action.dueOn ?? '') : 0) ||
        (a.place === rest ? 0 : a.rank - b.rank) ||
        names.compare(a.row.standing.account.name, b.row.standing.account.name) ||
        compare(a.row.standing.account.key, b.row.standing.account.key),
    )
    .map(({ row }) => row);
}

const ahead = 2;
const rest = 3;

function placeOf({ contact, tasks, dueOn }: NextAction): number {
  if (contact) return 0;
  if (tasks.length > 0) return 1;
  return dueOn ? ahead : rest;
}

/** Splits the journal once. Undone entries go first: an undo need not name the account. */
function byAccount(journal: readonly Activity[]): (account: string) => readonly Activity[] {
  const bookWide: Activity[] = [];
  const own = new Map<string, Activity[]>();
  for (const entry of effective(journal)) {
    if (entry.account === null) bookWide.push(entry);
    else if (own.get(entry.account)?.push(entry) === undefined) own.set(entry.account, [entry]);
  }
  return (account) => [...bookWide, ...(own.get(account) ?? [])];
}

const names = new Intl.Collator('en');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
