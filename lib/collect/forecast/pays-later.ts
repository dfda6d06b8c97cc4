import { type Day, daysBetween } from '../../domain/day.ts';
import { clocks, type DayNumbers, dayNumbers } from './clock.ts';
import type { OpenItem, PaidHistory } from './history.ts';
import { median } from './median.ts';
import { chanceOfHigherRanks } from './rank-test.ts';

/** An account pays later than its habit. */
export type PaysLater = {
  /** Median days from due date to payment, in business days, of the last invoices and of those before. */
  readonly recent: number;
  readonly before: number;
  /** How many of each were compared. */
  readonly recentCount: number;
  readonly beforeCount: number;
  /** The chance of so late a turn if the habit were what it was. */
  readonly chance: number;
};

const leastRecent = 5;
const leastBefore = 8;
const mostBefore = 40;
/** Fewer business days than this are no change worth a warning. */
const leastDays = 3;
/**
 * Lateness is looked at up to these business days after the due date, so that an invoice still open counts like a
 * paid one. Each look may warn in one of 200 cases where nothing changed, both together in one of 100.
 */
const looks = [10, 40] as const;
const level = 0.01 / looks.length;

/**
 * Whether the account's last five invoices (with all of one due date) were paid later than the 8 to 40 before them, by an exact one-sided rank
 * test of their lateness. All invoices that fell due long enough ago are compared, paid or open, in order of due date,
 * each with its lateness up to the look's limit. While a habit stays what it is, a day's look warns in at most one
 * case of a hundred, whatever the habit. Null: no warning, or too few invoices.
 */
export function paysLater(
  history: readonly PaidHistory[],
  open: readonly OpenItem[],
  today: Day,
): PaysLater | null {
  const days = dayNumbers();
  const seen = [...history, ...open]
    .flatMap((one) => lateness(one, today, days) ?? [])
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  for (const limit of looks) {
    const found = look(seen, limit);
    if (found) return found;
  }
  return null;
}

type Seen = { readonly due: Day; readonly late: number; readonly age: number };

const { stepOf, stepUpTo } = clocks.business;

/** Business days late; an open invoice is at least as late as it is old. Null where the day is not known well. */
function lateness(one: PaidHistory | OpenItem, today: Day, days: DayNumbers): Seen | null {
  const due = stepOf(days.of(one.dueDate));
  const age = stepUpTo(days.of(today)) - due;
  if (!('paid' in one)) return { due: one.dueDate, late: Number.POSITIVE_INFINITY, age };
  const { paid } = one;
  if (typeof paid === 'string') return { due: one.dueDate, late: stepOf(days.of(paid)) - due, age };
  if (!paid.after || daysBetween(paid.after, paid.by) > 7) return null;
  const [from, to] = [stepUpTo(days.of(paid.after)) + 1 - due, stepOf(days.of(paid.by)) - due];
  return { due: one.dueDate, late: (from + to) / 2, age };
}

function look(seen: readonly Seen[], limit: number): PaysLater | null {
  const told = seen.filter(({ age }) => age > limit);
  const start = withSameDue(told, told.length - leastRecent);
  const lates = told.map(({ late }) => Math.min(late, limit));
  const recent = lates.slice(start);
  const before = lates.slice(withSameDue(told, start - mostBefore), start);
  const [now, then] = [median(recent), median(before)];
  if (now === null || then === null || before.length < leastBefore || now - then < leastDays) return null;
  const chance = chanceOfHigherRanks(recent, before);
  if (chance > level) return null;
  return {
    recent: now,
    before: then,
    recentCount: recent.length,
    beforeCount: before.length,
    chance,
  };
}

/** Invoices of one due date are never parted: which of them came last nothing tells. */
function withSameDue(told: readonly Seen[], at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && told[start - 1]?.due === told[start]?.due) start--;
  return start;
}
