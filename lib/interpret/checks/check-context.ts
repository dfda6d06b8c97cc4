import type { RowFinding } from '../../domain/findings.ts';
import type { Money } from '../../domain/money.ts';
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

/** A check over rows: how many hold, and the first that does not, else an example. */
export function rowCheck(
  name: CheckName,
  list: Understood,
  held: number,
  failed: readonly { readonly row: number; readonly finding: RowFinding }[],
  example: RowFinding | null,
): Check | null {
  const [first] = failed;
  const finding = first?.finding ?? example;
  if (!finding) return null;
  return {
    name,
    ok: !first,
    detail: { code: 'rows', held, all: held + failed.length, row: first ? first.row + 1 : null, finding },
    rows: failed.map(({ row }) => list.grid.region.rows.id[row] ?? String(row)),
  };
}

export const sameCurrency = (a: Money, b: Money): boolean => a.currency === b.currency;
