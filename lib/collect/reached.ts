import type { StoredInvoice } from '../domain/account.ts';
import { type Activity, type ActivityOf, effective, type Reminder } from '../domain/activity.ts';
import { type Day, dayInZone, daysBetween } from '../domain/day.ts';
import type { Policy, StageId } from '../domain/policy.ts';
import { stageRank } from './stage-order.ts';

/** A stage that an invoice has reached, the day (null = before Dunlin) and the entry that says so. */
export type Reached = { readonly stage: StageId; readonly on: Day | null; readonly entry: Activity };

export type DatedReminder = { readonly on: Day; readonly entry: Reminder };

/** The journal of one account, ready to be asked. */
export type History = {
  /** Effective reminders, oldest first. */
  readonly reminders: readonly DatedReminder[];
  readonly chasedBefore: ActivityOf<'chased-before'> | null;
};

/** Reads the journal of a book for one account; entries in any order. */
export function historyOf(journal: readonly Activity[], account: string): History {
  const entries = effective(journal)
    .filter((entry) => entry.account === null || entry.account === account)
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  return {
    reminders: entries.flatMap((entry) =>
      entry.kind === 'reminder' ? [{ on: dayInZone(entry.at, entry.zone), entry }] : [],
    ),
    chasedBefore: entries.findLast((entry) => entry.kind === 'chased-before') ?? null,
  };
}

/** A reminder speaks for the invoices it names; one that names none (made elsewhere) for all that were due by then. */
export function isAbout({ on, entry }: DatedReminder, { key, dueDate }: StoredInvoice): boolean {
  return entry.invoices.length > 0
    ? entry.invoices.includes(key)
    : dueDate !== null && daysBetween(dueDate, on) >= 0;
}

/** The higher of two stages; of equals the later. */
export function higher(a: Reached | null, b: Reached | null, policy: Policy): Reached | null {
  if (!a || !b) return a ?? b;
  const by = stageRank(a.stage, policy) - stageRank(b.stage, policy);
  if (by !== 0) return by > 0 ? a : b;
  return (a.on ?? '') > (b.on ?? '') ? a : b;
}

/** Highest stage that one invoice was reminded at, by the log. */
export function reachedByLog(invoice: StoredInvoice, history: History, policy: Policy): Reached | null {
  let highest: Reached | null = null;
  for (const reminder of history.reminders) {
    if (!isAbout(reminder, invoice)) continue;
    highest = higher(
      highest,
      { stage: reminder.entry.stage, on: reminder.on, entry: reminder.entry },
      policy,
    );
  }
  return highest;
}

/**
 * The stage that "how far were customers chased before?" gives this account: the level of the age which its oldest
 * overdue invoice had on the day the answer speaks for. It covers the invoices that were overdue on that day.
 */
export function reachedBefore(invoices: readonly StoredInvoice[], history: History) {
  const entry = history.chasedBefore;
  const ages = new Map<string, number>();
  for (const { key, dueDate } of entry ? invoices : []) {
    const age = entry && dueDate ? daysBetween(dueDate, entry.asOf) : 0;
    if (age > 0) ages.set(key, age);
  }
  const oldest = Math.max(0, ...ages.values());
  const stage = entry?.levels.findLast(({ fromDays }) => fromDays <= oldest)?.stage ?? null;
  const reached: Reached | null = entry && stage && oldest > 0 ? { stage, on: null, entry } : null;
  return (invoice: StoredInvoice): Reached | null => (ages.has(invoice.key) ? reached : null);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
