import type { Day } from '../../domain/day.ts';
import type { FigureId } from '../../domain/figure-id.ts';
import type { Policy } from '../../domain/policy.ts';
import type { AccountFacts } from '../../numbers/account-facts.ts';
import type { Figure } from '../../numbers/figure.ts';
import { type Figures, figuresOf } from '../../numbers/figures-of.ts';
import type { NumbersView } from './numbers-view.ts';

export type BreakdownBy = 'book' | 'owner' | 'segment';

/** One figure by what the customers are told apart by; each group only where there is more than one of its kind. */
export type Breakdown = {
  readonly by: BreakdownBy;
  readonly rows: readonly { readonly is: string; readonly accounts: number; readonly figure: Figure }[];
};

/** A figure of each book, owner and segment of what is shown, most customers first. Figures that need sales are of whole books only. */
export function breakdownOf(
  id: FigureId,
  view: NumbersView,
  policy: Policy,
  today: Day,
): readonly Breakdown[] {
  return (['book', 'owner', 'segment'] as const).flatMap((by) => {
    const rows = groupsOf(view.accounts, by).map(([is, of]) => ({
      is,
      accounts: of.length,
      figure: groupFigures(view, by, is, of, policy, today)[id],
    }));
    return rows.every(({ figure }) => figure.value === null) ? [] : [{ by, rows }];
  });
}

/** The figures of a group; of a book those too that need sales. */
export function groupFigures(
  { lens, books }: NumbersView,
  by: BreakdownBy,
  is: string,
  accounts: readonly AccountFacts[],
  policy: Policy,
  today: Day,
): Figures {
  const { sales = null, lastMonth = null } = (by === 'book' ? books.get(is) : undefined) ?? {};
  return figuresOf({ accounts, lens, today, policy, sales, lastMonth });
}

/** Accounts told apart, most first; none where all are one. */
export function groupsOf(
  accounts: readonly AccountFacts[],
  by: BreakdownBy,
): readonly (readonly [string, readonly AccountFacts[]])[] {
  const groups = [...Map.groupBy(accounts, (one) => one[by])];
  if (groups.length < 2) return [];
  return groups.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}
