import type { Problem, Question } from '../../domain/snapshot.ts';
import type { Field } from '../columns/field.ts';
import type { Understood } from '../columns/understand.ts';
import type { PageContext } from '../context.ts';
import type { Grid } from '../grid.ts';
import { questionKey } from '../question-key.ts';
import { forEach, type Steps } from '../steps.ts';
import { type RowDraft, setDerived } from './draft-row.ts';

export type ComparedRows = {
  readonly drafts: readonly RowDraft[];
  readonly questions: readonly Question[];
  /** Of rows that wait until their due dates can be read. */
  readonly problems: readonly Problem[];
};

/** Rows that share number and customer: numbered as instalments, or asked about where nothing tells them apart. */
export function* compareRows(
  drafts: readonly RowDraft[],
  list: Understood,
  context: PageContext,
): Steps<ComparedRows> {
  const { grid } = list;
  const dropped = new Set<RowDraft>();
  const doubtful: RowDraft[] = [];
  const waiting: RowDraft[] = [];
  for (const group of yield* repeated(drafts, grid)) {
    const kept = new Map<string, RowDraft>();
    for (const draft of group) {
      if (group.some((other) => saysLess(draft, other, grid))) {
        dropped.add(draft);
        continue;
      }
      const said = contents(draft, list);
      const same = kept.get(said);
      if (!same) kept.set(said, draft);
      else if (isSameRecord(same, draft, grid)) dropped.add(draft);
      else doubtful.push(draft);
    }
    const different = [...kept.values()];
    if (mayBeInstalments(different, list)) waiting.push(...different);
    else numberInstalments(different);
  }
  const key = questionKey(context.site, grid, 'duplicate', doubtful[0]?.number ?? '');
  const answer = context.answers[key];
  const gone = new Set([...dropped, ...waiting, ...(answer === 'two' ? [] : doubtful)]);
  return {
    drafts: gone.size === 0 ? drafts : drafts.filter((draft) => !gone.has(draft)),
    questions: doubtful.length === 0 || answer ? [] : [askDuplicate(key, doubtful)],
    problems: waiting.flatMap(({ problems }) => problems),
  };
}

/** Groups of rows with one identity; single rows, nearly all of them, make none. */
function* repeated(drafts: readonly RowDraft[], grid: Grid): Steps<readonly (readonly RowDraft[])[]> {
  const first = new Map<string, RowDraft>();
  const groups = new Map<string, RowDraft[]>();
  const add = (identity: string, draft: RowDraft): void => {
    const group = groups.get(identity);
    if (group) group.push(draft);
    else groups.set(identity, [draft]);
  };
  const twice = new Set<RowDraft>();
  yield* forEach(drafts.length, (at) => {
    const draft = drafts[at];
    if (!draft) return;
    // What differs in its number differs; only rows that share one are looked at more closely.
    const rough = draft.number ?? cellsOf(draft, grid);
    const before = first.get(rough);
    if (!before) {
      first.set(rough, draft);
      return;
    }
    if (!twice.has(before)) add(identityOf(before, grid), before);
    twice.add(before);
    add(identityOf(draft, grid), draft);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Rows without a number are compared by all their cells. */
const identityOf = (draft: RowDraft, grid: Grid): string =>
  draft.number === null
    ? cellsOf(draft, grid)
    : `${draft.kind} ${draft.number} ${draft.customerId ?? draft.customer ?? ''}`;

const cellsOf = ({ row }: RowDraft, { columns }: Grid): string =>
  columns.map(({ cells }) => cells[row] ?? '').join('\n');

/** Grids draw fixed columns a second time: such a row repeats some cells of another and adds neither day nor amount. */
function saysLess(draft: RowDraft, { row: other }: RowDraft, { columns }: Grid): boolean {
  const { row, dueDate, total, balance } = draft;
  if ([dueDate, total, balance].some((value) => value !== null)) return false;
  let less = false;
  for (const { cells } of columns) {
    const [text, beside] = [cells[row] ?? '', cells[other] ?? ''];
    if (text === '') less ||= beside !== '';
    else if (text !== beside) return false;
  }
  return less;
}

/** A day that could not be read is compared as it is printed. */
function contents(draft: RowDraft, list: Understood): string {
  const { issueDate, dueDate, total, balance, statusText } = draft;
  return [
    issueDate ?? printed(list, 'issueDate', draft),
    dueDate ?? printed(list, 'dueDate', draft),
    total?.minor,
    total?.currency,
    balance?.minor,
    statusText,
  ].join(' ');
}

const printed = ({ fields }: Understood, field: Field, { row }: RowDraft): string =>
  fields.get(field)?.cells[row] ?? '';

/**
 * Rows of one number with different due dates that cannot be read yet: an instalment is kept under its date, so these
 * are left out until it can be read.
 */
const mayBeInstalments = (rows: readonly RowDraft[], list: Understood): boolean =>
  new Set(rows.map((draft) => printed(list, 'dueDate', draft))).size > 1 &&
  rows.some(
    (draft) => draft.number !== null && draft.dueDate === null && printed(list, 'dueDate', draft) !== '',
  );

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
  const rows = doubtful.map(({ number, customer, row }) => ({ name: number ?? customer, row: row + 1 }));
  const example = rows[0]?.name ?? '';
  return {
    key,
    about: 'duplicate',
    asks: { code: 'twice', rows: rows.slice(0, 10) },
    choices: [
      { value: 'one', label: { code: 'one-invoice' }, example },
      { value: 'two', label: { code: 'two-invoices' }, example },
    ],
  };
}
