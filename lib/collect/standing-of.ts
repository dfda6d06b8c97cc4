import type { Account, StoredInvoice } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import { type Sums, sumByCurrency } from '../domain/money.ts';
import type { Policy } from '../domain/policy.ts';
import { classify, type Pile } from './classify.ts';
import {
  type History,
  higher,
  historyOf,
  isAbout,
  type Reached,
  reachedBefore,
  reachedByLog,
} from './reached.ts';
import type { Line, Standing } from './standing.ts';

type Known = { readonly line: Line; readonly reached: Reached | null };

/**
 * Everything an account's invoices and the journal say on one day. `journal` holds entries of the account's book in any
 * order; those of other accounts are passed over. An undone entry counts as if it had never been made.
 */
export function standingOf(
  account: Account,
  journal: readonly Activity[],
  policy: Policy,
  today: Day,
): Standing {
  const history = historyOf(journal, account.key);
  const piles = sortOut(account, history, policy, today);
  const lines = (pile: Pile): readonly Line[] => piles[pile].map(({ line }) => line);
  const overdue = lines('overdue');
  const unclear = lines('unclear');
  return {
    account,
    today,
    overdue,
    notDue: lines('notDue'),
    credits: lines('credits'),
    unclear,
    probablySettled: lines('probablySettled'),
    overdueSum: openSum(overdue),
    balance: openSum([...overdue, ...lines('notDue'), ...lines('credits'), ...unclear]),
    oldestDays: oldestOf(overdue) ?? oldestOf(unclear),
    lastContact: history.reminders.findLast(({ entry }) => entry.channel !== 'internal') ?? null,
    remindersSent: history.reminders.filter(
      (reminder) =>
        reminder.entry.channel !== 'internal' && overdue.some(({ invoice }) => isAbout(reminder, invoice)),
    ).length,
    reached: accountReached(piles.overdue, policy),
  };
}

function sortOut(account: Account, history: History, policy: Policy, today: Day): Record<Pile, Known[]> {
  const piles: Record<Pile, Known[]> = {
    overdue: [],
    notDue: [],
    credits: [],
    unclear: [],
    probablySettled: [],
  };
  const open = account.invoices.flatMap((invoice) => {
    const pile = classify(invoice, today);
    return pile ? [{ invoice, pile }] : [];
  });
  const before = reachedBefore(
    open.flatMap(({ invoice, pile }) => (pile === 'overdue' ? [invoice] : [])),
    history,
  );
  for (const { invoice, pile } of open) {
    const reached = higher(before(invoice), reachedByLog(invoice, history, policy), policy);
    piles[pile].push({ line: lineOf(invoice, reached, today), reached });
  }
  for (const pile of Object.values(piles)) pile.sort(oldestFirst);
  return piles;
}

const lineOf = (invoice: StoredInvoice, reached: Reached | null, today: Day): Line => ({
  invoice,
  daysOverdue: invoice.dueDate && daysBetween(invoice.dueDate, today),
  reached: reached && { stage: reached.stage, on: reached.on },
});

/** Oldest first; then by number and key, so that the order of the page's rows changes nothing. */
function oldestFirst({ line: a }: Known, { line: b }: Known): number {
  const byAge = (b.daysOverdue ?? Number.NEGATIVE_INFINITY) - (a.daysOverdue ?? Number.NEGATIVE_INFINITY);
  if (byAge) return byAge;
  const [x, y] = [sortText(a.invoice), sortText(b.invoice)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const sortText = ({ number, key }: StoredInvoice): string => `${number ?? ''}\u0000${key}`;

const openSum = (lines: readonly Line[]): Sums =>
  sumByCurrency(lines.flatMap(({ invoice }) => (invoice.balance ? [invoice.balance] : [])));

/** Days of the oldest line that is past due; null where none is. */
function oldestOf(lines: readonly Line[]): number | null {
  const oldest = Math.max(0, ...lines.map(({ daysOverdue }) => daysOverdue ?? 0));
  return oldest > 0 ? oldest : null;
}

function accountReached(overdue: readonly Known[], policy: Policy): Standing['reached'] {
  const highest = overdue.reduce<Reached | null>((high, { reached }) => higher(high, reached, policy), null);
  return highest && { ...highest, beforeDunlin: highest.on === null };
}
