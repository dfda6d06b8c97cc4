import type { Money } from '../../domain/money.ts';
import type { Check } from '../../domain/snapshot.ts';
import type { PageContext } from '../context.ts';
import { addProblem, type RowDraft } from '../invoices/draft-row.ts';
import { problemAt } from '../problems.ts';
import { type CheckInput, rowCheck, show } from './check-context.ts';

/** State and balance say the same: paid leaves nothing, open leaves something. Soft: marked, values stay. */
export function statusBalance({ list, drafts, context }: CheckInput): Check | null {
  let held = 0;
  const failed: { row: number; words: string }[] = [];
  let example = '';
  for (const draft of drafts) {
    const said = contradiction(draft);
    if (said === null || !draft.balance) continue;
    if (!said) {
      held++;
      example ||= inWords(draft, draft.balance, context);
      continue;
    }
    const words = inWords(draft, draft.balance, context);
    failed.push({ row: draft.row, words });
    const column = list.fields.get('balance');
    if (column)
      addProblem(
        draft,
        problemAt(list.grid, draft.row, column, 'balance', `State and balance disagree: ${words}.`),
      );
  }
  return rowCheck('status-balance', list, held, failed, example);
}

const inWords = (draft: RowDraft, balance: Money, context: PageContext): string =>
  `“${draft.statusText}” with ${show(balance, context)} open`;

/** Null where the state says nothing of the balance. */
function contradiction({ status, balance, total, derived, reading, kind }: RowDraft): boolean | null {
  if (!balance || derived.includes('balance') || kind === 'credit-note' || !reading) return null;
  if (status === 'paid') return balance.minor > 0;
  if (status === 'partial') return balance.minor === 0 || (total !== null && balance.minor >= total.minor);
  if (status === 'open' && (reading.state === 'open' || reading.state === 'overdue'))
    return balance.minor === 0;
  return null;
}
