import { formatMoney, type Money } from '../../domain/money.ts';
import type { Check, CheckName } from '../../domain/snapshot.ts';
import type { Understood } from '../columns/understand.ts';
import type { PageContext } from '../context.ts';
import type { RowDraft } from '../invoices/draft-row.ts';

/** What every check is given. */
export type CheckInput = {
  readonly list: Understood;
  readonly drafts: readonly RowDraft[];
  readonly context: PageContext;
};

export const show = (amount: Money, { locale }: PageContext): string => formatMoney(amount, locale);

/** A check over rows: how many hold, and the first that does not in words. */
export function rowCheck(
  name: CheckName,
  list: Understood,
  held: number,
  failed: readonly { readonly row: number; readonly words: string }[],
  example: string,
): Check | null {
  const all = held + failed.length;
  if (all === 0) return null;
  const [first] = failed;
  const detail = first
    ? `${held} of ${all} rows agree; row ${first.row + 1}: ${first.words}`
    : `${all} of ${all} rows agree: ${example}`;
  return {
    name,
    ok: !first,
    detail,
    rows: failed.map(({ row }) => list.grid.region.rows.id[row] ?? String(row)),
  };
}

export const sameCurrency = (a: Money, b: Money): boolean => a.currency === b.currency;
