import type { StoredInvoice } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { Policy, StageId } from '../domain/policy.ts';
import type { Demand } from './demands.ts';
import type { DatedEntry } from './history-of.ts';
import { stageRank } from './stage-order.ts';

/** A stage that an invoice has reached, the day (null = before Dunlin) and the entry that says so. */
export type Reached = { readonly stage: StageId; readonly on: Day | null; readonly entry: Activity };

/** A demand speaks for the invoices it names; one that names none (made elsewhere) for all that were due by then. */
export function isAbout({ on, entry }: Demand, { key, dueDate }: StoredInvoice): boolean {
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
export function reachedByLog(
  invoice: StoredInvoice,
  demands: readonly Demand[],
  policy: Policy,
): Reached | null {
  let highest: Reached | null = null;
  for (const demand of demands) if (isAbout(demand, invoice)) highest = higher(highest, demand, policy);
  return highest && { stage: highest.stage, on: highest.on, entry: highest.entry };
}

/**
 * The stage that "how far were customers chased before?" gives this account: the level of the age which its oldest
 * overdue invoice had on the day the answer speaks for. It covers the invoices that were overdue on that day.
 */
export function reachedBefore(
  account: string,
  invoices: readonly StoredInvoice[],
  entries: readonly DatedEntry[],
) {
  const answers = entries.flatMap(({ entry }) => (entry.kind === 'chased-before' ? [entry] : []));
  const answer = answers.findLast(({ accounts }) => accounts?.includes(account) ?? true) ?? null;
  const ages = new Map<string, number>();
  for (const { key, dueDate } of answer ? invoices : []) {
    const age = answer && dueDate ? daysBetween(dueDate, answer.asOf) : 0;
    if (age > 0) ages.set(key, age);
  }
  const oldest = Math.max(0, ...ages.values());
  const stage = answer?.levels.findLast(({ fromDays }) => fromDays <= oldest)?.stage ?? null;
  const reached: Reached | null = answer && stage && oldest > 0 ? { stage, on: null, entry: answer } : null;
  return (invoice: StoredInvoice): Reached | null => (ages.has(invoice.key) ? reached : null);
}
