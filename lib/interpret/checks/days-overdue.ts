import { type Day, daysBetween } from '../../domain/day.ts';
import type { RowFinding } from '../../domain/findings.ts';
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
  const rows: Counted[] = [];
  for (const draft of drafts) {
    const printed = column ? daysIn(column.cells[draft.row] ?? '') : inStatus(draft);
    const { dueDate } = draft;
    if (printed === null || !dueDate || draft.derived.includes('dueDate')) continue;
    const real = daysBetween(dueDate, context.today);
    // Not yet due is often printed as nothing or 0.
    rows.push({ draft, dueDate, off: printed <= 0 && real <= 1 ? 0 : printed - real, printed, real });
  }
  const shift = commonShift(rows.map(({ off }) => off));
  if (shift === null) return null;
  const failed = rows.filter(({ off }) => Math.abs(off - shift) > 1 && !(shift !== 0 && off === 0));
  const finding = ({ printed, real, dueDate }: Counted): RowFinding => ({
    code: 'days-late',
    printed,
    counted: real + shift,
    dueDate,
  });
  for (const row of failed) {
    const { draft } = row;
    const due = list.fields.get('dueDate');
    const why = { code: 'row-check', finding: finding(row) } as const;
    if (due) addProblem(draft, problemAt(list.grid, draft.row, due, 'dueDate', why));
    draft.dueDate = null;
  }
  const example = rows.find(({ off }) => off === shift);
  return rowCheck(
    'days-overdue',
    list,
    rows.length - failed.length,
    failed.map((row) => ({ row: row.draft.row, finding: finding(row) })),
    example ? finding(example) : null,
  );
}

/** The days a row prints, and those from its due date to today. */
type Counted = {
  readonly draft: RowDraft;
  readonly dueDate: Day;
  readonly off: number;
  readonly printed: number;
  readonly real: number;
};

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
