import type { Policy } from '../domain/policy.ts';
import type { OpenItem } from './open-items.ts';

/** A bucket of the aging; days from `from` to `to`, `to: null` = and older, `from: null` = not past due. */
export type Bucket = {
  readonly from: number | null;
  readonly to: number | null;
  /** Minor units. */
  readonly minor: number;
  readonly count: number;
};

export type Aging = {
  readonly buckets: readonly Bucket[];
  /** Items without the date it goes by. */
  readonly undated: { readonly minor: number; readonly count: number };
};

/**
 * Open amounts by age: days past due (day 0 is the due date, overdue starts the day after), or days since issue, with
 * the policy's edges. The buckets and the undated add up to what is open.
 */
export function aging(items: readonly OpenItem[], { by, edges }: Policy['aging']): Aging {
  const ends = [...edges].sort((a, b) => a - b);
  const starts: (number | null)[] = [null, 1, ...ends.map((edge) => edge + 1)];
  const buckets = starts.map((from, at) => ({
    from,
    to: from === null ? 0 : (ends[at - 1] ?? null),
    minor: 0,
    count: 0,
  }));
  const undated = { minor: 0, count: 0 };
  for (const item of items) {
    const days = by === 'due' ? item.overdue : item.age;
    const into = days === null ? undated : buckets.findLast(({ from }) => days >= (from ?? -Infinity));
    if (!into) continue;
    into.minor += item.minor;
    into.count += 1;
  }
  return { buckets, undated };
}
