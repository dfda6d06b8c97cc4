import type { Question } from '../../domain/snapshot.ts';
import type { Asked, PageContext } from '../context.ts';
import type { Grid } from '../grid.ts';
import { questionKey } from '../question-key.ts';
import type { RowDraft } from './draft-row.ts';

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
  const key = questionKey(context.site, grid, 'duplicate', doubtful[0]?.text.number ?? '');
  const answer = context.answers[key];
  const gone = new Set([...dropped, ...(answer === 'two' ? [] : doubtful)]);
  const value = drafts.filter((draft) => !gone.has(draft));
  return { value, questions: answer ? [] : [askDuplicate(key, doubtful)] };
}

/** Groups of rows with one identity; single rows, nearly all of them, make none. */
function repeated(drafts: readonly RowDraft[], grid: Grid): readonly (readonly RowDraft[])[] {
  const first = new Map<string, RowDraft>();
  const groups = new Map<string, RowDraft[]>();
  for (const draft of drafts) {
    const identity = identityOf(draft, grid);
    const before = first.get(identity);
    if (!before) first.set(identity, draft);
    else if (groups.get(identity)?.push(draft) === undefined) groups.set(identity, [before, draft]);
  }
  return [...groups.values()];
}

/** Rows without a number are compared by all their cells. */
const identityOf = ({ kind, text, row }: RowDraft, grid: Grid): string =>
  text.number === null
    ? grid.columns.map((column) => column.cells[row] ?? '').join('\n')
    : `${kind} ${text.number} ${text.customerId ?? text.customer ?? ''}`;

const contents = ({ issueDate, dueDate, total, balance, text }: RowDraft): string =>
  [issueDate, dueDate, total?.minor, total?.currency, balance?.minor, text.statusText].join(' ');

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
    draft.derived.add('instalment');
  });
}

function askDuplicate(key: string, doubtful: readonly RowDraft[]): Question {
  const names = doubtful.map(
    ({ text, row }) => `${text.number ?? text.customer ?? 'A row'} (row ${row + 1})`,
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
