import type { RowFinding } from '../../domain/findings.ts';
import type { Check } from '../../domain/snapshot.ts';
import type { Understood } from '../columns/understand.ts';
import { unnamedAmounts } from '../columns/unnamed-amounts.ts';
import { addProblem, type RowDraft } from '../invoices/draft-row.ts';
import type { MoneyReader } from '../money-reader.ts';
import { problemAt } from '../problems.ts';
import { type CheckInput, rowCheck, sameCurrency } from './check-context.ts';

/**
 * Total − paid = balance in every row. A row that fails shows no amounts. Where many fail, the list deducts something
 * else beside payments (credits, retentions), and the sum proves nothing; unless a column of amounts has no header: then
 * nobody can tell what these rows mean.
 */
export function totalPaidBalance({ list, drafts }: CheckInput, money: MoneyReader): Check | null {
  let held = 0;
  let example: RowFinding | null = null;
  const failed: { draft: RowDraft; row: number; finding: RowFinding }[] = [];
  for (const draft of drafts) {
    const { total, paid, balance } = draft;
    if (!total || !paid || !balance || draft.derived.includes('balance')) continue;
    // Nothing is open of what was cancelled, though nobody paid it.
    if (draft.status === 'void') continue;
    if (!sameCurrency(total, paid) || !sameCurrency(total, balance)) continue;
    const finding: RowFinding = { code: 'rest', total, paid, balance };
    const rest = total.minor - paid.minor - balance.minor;
    if (rest === 0 || isPrintedNegative(draft) || isDeduction(rest, draft, list, money)) {
      held++;
      example ??= finding;
    } else failed.push({ draft, row: draft.row, finding });
  }
  const many = failed.length > Math.max(1, (held + failed.length) * 0.2);
  if (many && unnamedAmounts(list).length === 0) return null;
  for (const { draft, finding } of failed) {
    for (const field of ['total', 'balance'] as const) {
      const column = list.fields.get(field);
      const why = { code: 'row-check', finding } as const;
      if (column) addProblem(draft, problemAt(list.grid, draft.row, column, field, why));
      draft[field] = null;
    }
  }
  return rowCheck('total-paid-balance', list, held, failed, example);
}

/** Books print what came in with the sign it has in the account: 100.00, −30.00, 70.00. */
const isPrintedNegative = ({ total, paid, balance }: RowDraft): boolean =>
  Math.sign(total?.minor ?? 0) * Math.sign(paid?.minor ?? 0) < 0 &&
  (total?.minor ?? 0) + (paid?.minor ?? 0) === balance?.minor;

/** Whether columns that nothing else claims (credits, discounts) hold just the difference, one or all of them. */
function isDeduction(rest: number, { row }: RowDraft, list: Understood, money: MoneyReader): boolean {
  const taken = new Set([...list.fields.values(), ...list.buckets.map(({ column }) => column)]);
  const sizes = list.grid.columns.flatMap((column) => {
    if (taken.has(column) || (list.evidence.get(column)?.amount ?? 0) < 0.6 || column.header === '')
      return [];
    const read = money(column, row);
    return read.ok && read.value ? [Math.abs(read.value.minor)] : [];
  });
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.includes(Math.abs(rest)) || (sizes.length > 1 && all === Math.abs(rest));
}
