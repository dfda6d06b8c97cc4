import { daysBetween } from '../../domain/day.ts';
import type { Check } from '../../domain/snapshot.ts';
import { daysIn } from '../days-in.ts';
import { addProblem, type RowDraft } from '../invoices/draft-row.ts';
import { problemAt } from '../problems.ts';
import { type CheckInput, rowCheck } from './check-context.ts';

/**
 * Days overdue count from the due date to the page's day, give or take one. A report may count to another day: then
 * all rows are off by the same number. A single row that disagrees shows no due date; where most disagree, the column
 * counts from something else and proves nothing.
 */
export function daysOverdue({ list, drafts, context }: CheckInput): Check | null {
  const column = list.fields.get('daysOverdue');
  const rows: { draft: RowDraft; off: number; printed: number; real: number }[] = [];
  for (const draft of drafts) {
    const printed = column ? daysIn(column.cells[draft.row] ?? '') : inStatus(draft);
    if (printed === null || !draft.dueDate || draft.derived.includes('dueDate')) continue;
    const real = daysBetween(draft.dueDate, context.today);
    // Not yet due is often printed as nothing or 0.
    rows.push({ draft, off: printed <= 0 && real <= 1 ? 0 : printed - real, printed, real });
  }
  const shift = commonShift(rows.map(({ off }) => off));
  if (shift === null) return null;
  const failed = rows.filter(({ off }) => Math.abs(off - shift) > 1 && !(shift !== 0 && off === 0));
  for (const { draft, printed, real } of failed) {
    const due = list.fields.get('dueDate');
    if (due)
      addProblem(
        draft,
        problemAt(
          list.grid,
          draft.row,
          due,
          'dueDate',
          `The page says ${printed} days overdue; from this date it would be ${real + shift}.`,
        ),
      );
    draft.dueDate = null;
  }
  const example = rows.find(({ off }) => off === shift);
  return rowCheck(
    'days-overdue',
    list,
    rows.length - failed.length,
    failed.map(({ draft, printed, real }) => ({
      row: draft.row,
      words: `${printed} printed, ${real + shift} by its due date`,
    })),
    example ? `due ${example.draft.dueDate}, ${example.printed} days` : '',
  );
}

const inStatus = ({ reading }: RowDraft): number | null =>
  reading?.daysOverdue ?? (reading?.dueInDays ? -reading.dueInDays : null);

/** The number of days by which most rows are off; null where they do not agree. */
function commonShift(offs: readonly number[]): number | null {
  if (offs.length === 0) return null;
  const near = offs.filter((off) => Math.abs(off) <= 1).length;
  if (near >= offs.length * 0.6) return 0;
  const counts = new Map<number, number>();
  for (const off of offs) if (off !== 0) counts.set(off, (counts.get(off) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 3 && most[1] >= (offs.length - near) * 0.7 ? most[0] : null;
}
