import type { Check } from '../../domain/snapshot.ts';
import { addProblem } from '../invoices/draft-row.ts';
import { problemAt } from '../problems.ts';
import { type CheckInput, rowCheck } from './check-context.ts';

/** Nothing is due before it was issued. Soft: a row that fails is marked, its dates stay. */
export function dueAfterIssue({ list, drafts }: CheckInput): Check | null {
  let held = 0;
  let example = '';
  const failed: { row: number; words: string }[] = [];
  for (const draft of drafts) {
    const { issueDate, dueDate, row } = draft;
    if (!issueDate || !dueDate) continue;
    if (dueDate >= issueDate) {
      held++;
      example ||= `${dueDate} ≥ ${issueDate}`;
      continue;
    }
    failed.push({ row, words: `due ${dueDate}, issued ${issueDate}` });
    const column = list.fields.get('dueDate');
    if (column)
      addProblem(
        draft,
        problemAt(list.grid, row, column, 'dueDate', `It is due before its date, ${issueDate}.`),
      );
  }
  return rowCheck('due-after-issue', list, held, failed, example);
}
