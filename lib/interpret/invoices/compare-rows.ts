import type { Question } from '../../domain/snapshot.ts';
import type { Asked, PageContext } from '../context.ts';
import type { Grid } from '../grid.ts';
import { questionKey } from '../question-key.ts';
import { type RowDraft, setDerived } from './draft-row.ts';

/** Rows that share number and customer: numbered as instalments, or asked about where nothing tells them apart. */
export function compareRows(
  drafts: readonly RowDraft[],
  grid: Grid,
  context: PageContext,
): Asked<readonly RowDraft[]> {
  const groups = repeated(drafts, grid);
  const dropped = new Set<RowDraft>();
  const doubtful: RowDraft[] = [];
  for (const group of groups) {
    const kept = new Map<string, RowDraft>();
    for (const draft of group) {
      const same = kept.get(contents(draft));
      if (!same) kept.set(contents(draft), draft);
      else if (isSameRecord(same, draft, grid)) dropped.add(draft);
      else doubtful.push(draft);
    }
    numberInstalments([...kept.values()]);
  }
  if (doubtful.length === 0) return { value: drafts.filter((draft) => !dropped.has(draft)), questions: [] };
  const key = questionKey(context.site, grid, 'duplicate', doubtful[0]?.number ?? '');
  const answer = context.answers[key];
  const gone = new Set([...dropped, ...(answer === 'two' ? [] : doubtful)]);
  const value = drafts.filter((draft) => !gone.has(draft));
  return { value, questions: answer ? [] : [askDuplicate(key, doubtful)] };
}

/** Groups of rows with one identity; single rows, nearly all of them, make none. */
function repeated(drafts: readonly RowDraft[], grid: Grid): readonly (readonly RowDraft[])[] {
  const first = new Map<string, RowDraft>();
  const groups = new Map<string, RowDraft[]>();
  const add = (identity: string, draft: RowDraft): void => {
    const group = groups.get(identity);
    if (group) group.push(draft);
    else groups.set(identity, [draft]);
  };
  const twice = new Set<RowDraft>();
  for (const draft of drafts) {
    // What differs in its number differs; only rows that share one are looked at more closely.
    const rough = draft.number ?? cellsOf(draft, grid);
    const before = first.get(rough);
    if (!before) {
      first.set(rough, draft);
      continue;
    }
    if (!twice.has(before)) add(identityOf(before, grid), before);
    twice.add(before);
    add(identityOf(draft, grid), draft);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Rows without a number are compared by all their cells. */
const identityOf = (draft: RowDraft, grid: Grid): string =>
  draft.number === null
    ? cellsOf(draft, grid)
    : `${draft.kind} ${draft.number} ${draft.customerId ?? draft.customer ?? ''}`;

const cellsOf = ({ row }: RowDraft, { columns }: Grid): string =>
  columns.map(({ cells }) => cells[row] ?? '').join('\n');

const contents = ({ issueDate, dueDate, total, balance, statusText }: RowDraft): string =>
  [issueDate, dueDate, total?.minor, total?.currency, balance?.minor, statusText].join(' ');

function isSameRecord(a: RowDraft, b: RowDraft, grid: Grid): boolean {
  const [one, other] = [grid.region.rows.recordId[a.row], grid.region.rows.recordId[b.row]];
  return one !== undefined && one === other;
}

/** Rows of one invoice that differ in due date, in order of it. */
function numberInstalments(rows: readonly RowDraft[]): void {
  const days = new Set(rows.map(({ dueDate }) => dueDate));
  if (rows.length < 2 || days.size !== rows.length || days.has(null)) return;
  const ordered = [...rows].sort((a, b) => String(a.dueDate).localeCompare(String(b.dueDate)));
  ordered.forEach((draft, at) => {
    draft.instalment = at + 1;
    setDerived(draft, 'instalment');
  });
}

function askDuplicate(key: string, doubtful: readonly RowDraft[]): Question {
  const names = doubtful.map(
    ({ number, customer, row }) => `${number ?? customer ?? 'A row'} (row ${row + 1})`,
  );
  return {
    key,
    about: 'duplicate',
    text: `${names[0] ?? 'A row'} stands here twice. Is it one invoice or two?`,
    detail: `These rows equal an earlier row in everything: ${names.slice(0, 10).join(', ')}. They are counted once until you answer.`,
    choices: [
      { value: 'one', label: 'One invoice, shown twice', example: names[0] ?? '' },
      { value: 'two', label: 'Two invoices', example: names[0] ?? '' },
    ],
  };
}
