import type { RowFinding } from '../../domain/findings.ts';
import type { Check } from '../../domain/snapshot.ts';
import { addProblem, type RowDraft } from '../invoices/draft-row.ts';
import { problemAt } from '../problems.ts';
import { type CheckInput, rowCheck } from './check-context.ts';

/** State and balance say the same: paid leaves nothing, open leaves something. Soft: marked, values stay. */
export function statusBalance({ list, drafts }: CheckInput): Check | null {
  let held = 0;
  const failed: { row: number; finding: RowFinding }[] = [];
  let example: RowFinding | null = null;
  for (const draft of drafts) {
    const said = contradiction(draft);
    const { balance, statusText } = draft;
    if (said === null || !balance) continue;
    const finding: RowFinding = { code: 'state', statusText: statusText ?? '', balance };
    if (!said) {
      held++;
      example ??= finding;
      continue;
    }
    failed.push({ row: draft.row, finding });
    const column = list.fields.get('balance');
    if (column)
      addProblem(draft, problemAt(list.grid, draft.row, column, 'balance', { code: 'row-check', finding }));
  }
  return rowCheck('status-balance', list, held, failed, example);
}

/** Null where the state says nothing of the balance. */
function contradiction({ status, balance, total, derived, reading, kind }: RowDraft): boolean | null {
  if (!balance || derived.includes('balance') || kind === 'credit-note' || !reading) return null;
  if (status === 'paid') return balance.minor > 0;
  if (status === 'partial') return balance.minor === 0 || (total !== null && balance.minor >= total.minor);
  if (status === 'open' && (reading.state === 'open' || reading.state === 'overdue'))
    return balance.minor === 0;
  return null;
}
