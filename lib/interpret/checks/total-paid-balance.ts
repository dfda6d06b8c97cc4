import type { Check } from '../../domain/snapshot.ts';
import type { RowDraft } from '../invoices/draft-row.ts';
import { problemAt } from '../problems.ts';
import { type CheckInput, rowCheck, sameCurrency, show } from './check-context.ts';

/**
 * Total − paid = balance in every row. A row that fails shows no amounts. Where many fail, the list deducts something
 * else beside payments (credits, retentions), and the sum proves nothing.
 */
export function totalPaidBalance({ list, drafts, context }: CheckInput): Check | null {
  let held = 0;
  let example = '';
  const failed: { draft: RowDraft; row: number; words: string }[] = [];
  for (const draft of drafts) {
    const { total, paid, balance } = draft;
    if (!total || !paid || !balance || draft.derived.has('balance')) continue;
    if (!sameCurrency(total, paid, balance)) continue;
    const words = `${show(total, context)} − ${show(paid, context)} ≠ ${show(balance, context)}`;
    if (total.minor - paid.minor === balance.minor) {
      held++;
      example ||= words.replace('≠', '=');
    } else failed.push({ draft, row: draft.row, words });
  }
  if (failed.length > Math.max(1, (held + failed.length) * 0.2)) return null;
  for (const { draft, words } of failed) {
    for (const field of ['total', 'balance'] as const) {
      const column = list.fields.get(field);
      if (column)
        draft.problems.push(
          problemAt(
            list.grid,
            draft.row,
            column,
            field,
            `The row's amounts contradict each other: ${words}.`,
          ),
        );
      draft[field] = null;
    }
  }
  return rowCheck('total-paid-balance', list, held, failed, example);
}
