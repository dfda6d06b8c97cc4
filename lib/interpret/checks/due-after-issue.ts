import type { RowFinding } from '../../domain/findings.ts';
import type { Check } from '../../domain/snapshot.ts';
import { addProblem } from '../invoices/draft-row.ts';
import { problemAt } from '../problems.ts';
import { type CheckInput, rowCheck } from './check-context.ts';

/** Nothing is due before it was issued. Soft: a row that fails is marked, its dates stay. */
export function dueAfterIssue({ list, drafts }: CheckInput): Check | null {
  let held = 0;
  let example: RowFinding | null = null;
  const failed: { row: number; finding: RowFinding }[] = [];
  for (const draft of drafts) {
    const { issueDate, dueDate, row } = draft;
    if (!issueDate || !dueDate) continue;
    const finding: RowFinding = { code: 'dates', issueDate, dueDate };
    if (dueDate >= issueDate) {
      held++;
      example ??= finding;
      continue;
    }
    failed.push({ row, finding });
    const column = list.fields.get('dueDate');
    if (column)
      addProblem(draft, problemAt(list.grid, row, column, 'dueDate', { code: 'row-check', finding }));
  }
  return rowCheck('due-after-issue', list, held, failed, example);
}
