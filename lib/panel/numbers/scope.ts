import type { WorklistRow } from '../../collect/next-action.ts';
import type { PartOf } from '../../domain/figure-day.ts';
import type { GoalFor } from '../../domain/goal.ts';
import type { SegmentId } from '../../domain/policy.ts';
import type { Rates } from '../../domain/rates.ts';
import { byRates, type Lens, oneCurrency } from '../../numbers/lens.ts';

/** Of what the numbers are shown; null: of all. */
export type Scope = {
  readonly allBooks: boolean;
  /** Empty: of nobody's accounts. */
  readonly owner: string | null;
  readonly segment: SegmentId | null;
  readonly account: string | null;
  /** A code, or `all` = turned into one by the user's rates; null: the one most is open in. */
  readonly currency: string | null;
};

export const wholeBook: Scope = {
  allBooks: false,
  owner: null,
  segment: null,
  account: null,
  currency: null,
};

/** No part of a book is left out. */
export const isWhole = ({ owner, segment, account }: Scope): boolean =>
  owner === null && segment === null && account === null;

/** The one owner or segment of a scope; `null` = all customers; `undefined`: one customer, or both at once. */
export function partIn({ owner, segment, account }: Scope): PartOf | null | undefined {
  if (account !== null || (owner !== null && segment !== null)) return undefined;
  if (owner !== null) return { by: 'owner', is: owner };
  return segment === null ? null : { by: 'segment', is: segment };
}

/** Whom a goal is for: as `partIn`, and one customer. */
export const goalForIn = (scope: Scope): GoalFor | null | undefined =>
  scope.account === null ? partIn(scope) : { by: 'account', is: scope.account };

/** The owner or segment a customer belongs to. */
export const partOfRow = ({ standing: { settings, segment } }: WorklistRow, by: PartOf['by']): string =>
  by === 'owner' ? settings.owner : segment;

export const rowsIn = (rows: readonly WorklistRow[], scope: Scope): readonly WorklistRow[] =>
  isWhole(scope)
    ? rows
    : rows.filter(
        (row) =>
          (scope.owner === null || partOfRow(row, 'owner') === scope.owner) &&
          (scope.segment === null || partOfRow(row, 'segment') === scope.segment) &&
          (scope.account === null || row.standing.account.key === scope.account),
      );

/** The currencies in which something is open, most lines first; then those in which something was. */
export function currenciesOf(rows: readonly WorklistRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { standing } of rows)
    for (const lines of [standing.overdue, standing.notDue, standing.credits])
      for (const { invoice } of lines) {
        const code = invoice.balance?.currency;
        if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
      }
  for (const { standing } of rows)
    for (const { total } of standing.settled) {
      const code = total?.currency;
      if (code && !counts.has(code)) counts.set(code, 0);
    }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
}

/** Null: nothing is known in any currency. */
export function lensOf({ currency }: Scope, currencies: readonly string[], rates: Rates | null): Lens | null {
  if (currency === 'all' && rates) return byRates(rates);
  const code = currency !== null && currencies.includes(currency) ? currency : currencies[0];
  return code === undefined ? null : oneCurrency(code);
}
