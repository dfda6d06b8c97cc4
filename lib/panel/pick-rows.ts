import type { WorklistRow } from '../collect/next-action.ts';
import { byName } from '../collect/order-rows.ts';
import type { SegmentId, StageId } from '../domain/policy.ts';
import { placeOf } from './customer-place.ts';

/** Which rows are shown. */
export type RowFilter =
  | { readonly by: 'all' }
  /** Of the user, or of nobody. */
  | { readonly by: 'mine' }
  | { readonly by: 'promise-due' }
  | { readonly by: 'disputed' }
  | { readonly by: 'over-limit' }
  | { readonly by: 'stage'; readonly stage: StageId }
  | { readonly by: 'segment'; readonly segment: SegmentId }
  | { readonly by: 'currency'; readonly currency: string }
  /** Certain accounts, by book and key, picked elsewhere for a reason that the label names. */
  | { readonly by: 'accounts'; readonly accounts: readonly string[]; readonly label: string };

export function filterRows(
  rows: readonly WorklistRow[],
  filter: RowFilter,
  me: string,
): readonly WorklistRow[] {
  return filter.by === 'all' ? rows : rows.filter((row) => passes(row, filter, me));
}

function passes({ standing, action }: WorklistRow, filter: RowFilter, me: string): boolean {
  const { settings, agreements, limit, segment, balance } = standing;
  switch (filter.by) {
    case 'all':
      return true;
    case 'mine':
      return settings.owner === '' || settings.owner === me;
    case 'promise-due':
      return agreements.promises.all.some(({ state }) => dueStates.has(state));
    case 'disputed':
      return agreements.disputes.some(({ state }) => state !== 'resolved');
    case 'over-limit':
      return limit?.over ?? false;
    case 'stage':
      return action.contact?.demand === true && action.contact.stage === filter.stage;
    case 'segment':
      return segment === filter.segment;
    case 'currency':
      return balance.some(({ currency }) => currency === filter.currency);
    case 'accounts':
      return filter.accounts.includes(placeOf(standing.account.book, standing.account.key));
  }
}

const dueStates: ReadonlySet<string> = new Set(['due-today', 'due-unchecked', 'broken']);

export type RowSort = 'work' | 'oldest' | 'largest' | 'name';

/**
 * The order of work, or a plain one: oldest overdue first, largest overdue sum first (within each currency, the
 * currencies one after another), or by name.
 */
export function sortRows(rows: readonly WorklistRow[], by: RowSort): readonly WorklistRow[] {
  switch (by) {
    case 'work':
      return rows;
    case 'oldest':
      return rows.toSorted(
        (a, b) => (b.standing.oldestDays ?? -1) - (a.standing.oldestDays ?? -1) || byName(a, b),
      );
    case 'largest':
      return rows.toSorted((a, b) => bySum(a, b) || byName(a, b));
    case 'name':
      return rows.toSorted(byName);
  }
}

/** Sums of different currencies are never compared. */
function bySum({ standing: a }: WorklistRow, { standing: b }: WorklistRow): number {
  const [first, second] = [a.overdueSum[0], b.overdueSum[0]];
  if (!first || !second) return Number(Boolean(second)) - Number(Boolean(first));
  if (first.currency === second.currency) return second.minor - first.minor;
  return (first.currency ?? '~') < (second.currency ?? '~') ? -1 : 1;
}
