import type { Answers, Check, Problem, Question, SeenInvoice } from '../../domain/snapshot.ts';
import { type BucketRow, bucketSums } from '../checks/bucket-sums.ts';
import { daysOverdue } from '../checks/days-overdue.ts';
import { dueAfterIssue } from '../checks/due-after-issue.ts';
import { statusBalance } from '../checks/status-balance.ts';
import { totalPaidBalance } from '../checks/total-paid-balance.ts';
import { totalsRow } from '../checks/totals-row.ts';
import { codedNames } from '../coded-names.ts';
import { isBucketLabel } from '../columns/bucket-edges.ts';
import { amountFields } from '../columns/field.ts';
import type { Understood } from '../columns/understand.ts';
import { unnamedAmounts } from '../columns/unnamed-amounts.ts';
import type { PageContext } from '../context.ts';
import { currencySettler } from '../currency/currency-settler.ts';
import { dateReader } from '../date-reader.ts';
import { type MoneyReader, moneyReader } from '../money-reader.ts';
import { topicOf } from '../page-topic.ts';
import { problemAt } from '../problems.ts';
import { rowKinds } from '../rows/row-kinds.ts';
import { readStatus } from '../status/read-status.ts';
import { forEach, type Steps } from '../steps.ts';
import { addsUpToTotal, deriveBalance, deriveTotal, partialWord } from './balance-rules.ts';
import { compareRows } from './compare-rows.ts';
import { addProblem, finisher, type RowDraft, setDerived } from './draft-row.ts';
import { readRow } from './read-row.ts';
import { rowKind } from './row-kind.ts';
import { rowPlaces } from './row-places.ts';
import { sentColumn } from './sent-day.ts';
import { statusColumns } from './status-of.ts';

export type ListOptions = {
  /** Every row is a credit note, because the page says so. */
  readonly allCredits: boolean;
  /** The customer all rows belong to, where the page shows one. */
  readonly customer: string | null;
  /** All rows the page states were read, so that a printed total covers them. */
  readonly whole: boolean;
};

export type ReadList = {
  readonly invoices: readonly SeenInvoice[];
  /** Entries of any kind, invoices or not. */
  readonly rows: number;
  readonly checks: readonly Check[];
  readonly questions: readonly Question[];
  readonly proven: Answers;
  readonly problems: readonly Problem[];
};

/** Reads all invoices of an understood list and proves what can be proved. */
export function* readList(list: Understood, options: ListOptions, context: PageContext): Steps<ReadList> {
  const kinds = yield* rowKinds(list);
  const { entries } = kinds;
  const rows = entries.map(({ row }) => row);
  const dates = dateReader(list, rows, context);
  yield;
  const currency = currencySettler(list, context);
  yield;
  const money = moneyReader(list, currency);
  yield;
  const statuses = statusColumns(list);
  const linked = list.grid.columns.filter(({ source }) => source.href);
  const sent = sentColumn(list);
  const tools = {
    list,
    money,
    dates: dates.value,
    kinds: rowKind(list),
    statuses,
    sent,
    linked,
    ...pageDay(context),
    ...options,
  };
  yield;
  const named = carriedNames(list, entries);
  const names = list.fields.get('customer')?.cells;
  const coded = codedNames(entries.map(({ row, group }) => names?.[row] || (customerGroup(group) ?? '')));
  const read: RowDraft[] = [];
  yield* forEach(entries.length, (at) => {
    const entry = entries[at];
    const draft =
      entry &&
      readRow(tools, entry.row, named?.get(entry.row) ?? customerGroup(entry.group), stateGroup(entry.group));
    const of = draft?.customer ? coded?.(draft.customer) : null;
    if (draft && of) {
      draft.customer = of.name;
      draft.customerId ??= of.code;
    }
    if (draft) read.push(draft);
  });
  const buckets = bucketCheck(list, read, money);
  yield;
  const partial = partialWord(read, context.profile, context.today);
  const summed = addsUpToTotal(list);
  const [unnamed] = unnamedAmounts(list);
  for (const draft of read) {
    if (summed) deriveTotal(draft, list, money);
    deriveBalance(draft, list, currency, partial, unnamed);
  }
  yield;
  const compared = yield* compareRows(read, list, context);
  yield;
  const input = { list, drafts: compared.drafts, context };
  // Sums first: a row check may take amounts away.
  const checks = [
    totalsRow(input, kinds, money, options.whole),
    yield* rested(() => totalPaidBalance(input, money)),
    yield* rested(() => daysOverdue(input)),
    yield* rested(() => dueAfterIssue(input)),
    yield* rested(() => statusBalance(input)),
    buckets,
  ];
  const invoices: SeenInvoice[] = [];
  const finish = finisher(({ row }) => rowPlaces(list, statuses, row));
  yield* forEach(compared.drafts.length, (at) => {
    const draft = compared.drafts[at];
    if (draft && saysAnything(draft) && !isRemark(list, draft)) invoices.push(finish(draft));
  });
  return {
    invoices,
    rows: entries.length,
    checks: checks.filter((check) => check !== null),
    questions: [...currency.questions(rows), ...dates.questions, ...compared.questions],
    proven: dates.proven,
    problems: [...compared.drafts.flatMap(({ problems }) => problems), ...compared.problems],
  };
}

/** A row of which nothing is known is no invoice that anybody could do anything with. */
const saysAnything = (of: RowDraft): boolean =>
  [of.number, of.customer, of.customerId, of.dueDate, of.issueDate, of.total, of.balance].some(
    (value) => value !== null,
  );

/** Neither a number nor any amount is printed: a balance brought forward, or a line about something else. */
const isRemark = ({ fields }: Understood, { row, number, recordId }: RowDraft): boolean =>
  fields.has('number') &&
  number === null &&
  recordId === null &&
  amountFields.every((field) => !/\d/.test(fields.get(field)?.cells[row] ?? '')) &&
  !/\d/.test(fields.get('totalExclTax')?.cells[row] ?? '');

/** A piece of work after a rest. */
function* rested<T>(work: () => T): Steps<T> {
  yield;
  return work();
}

const pageDay = ({ today, day }: PageContext) => ({ today, loadedToday: day.loadedOn === today });

/** A group's name is its customer's, unless it is an age, a state or a heading such as "Overdue invoices". */
function customerGroup(group: string | null): string | null {
  if (!group || isBucketLabel(group) || readStatus(group)?.exact) return null;
  const topic = topicOf(group);
  // "Otter Bank" and "Moss Supplies" are customers; "Payments" and "Overdue invoices" are none.
  return topic === 'receivables' || (topic !== null && !/\s/.test(group)) ? null : group;
}

/** The state that heads a lane of a board, or a group of a list. */
const stateGroup = (group: string | null): string | null =>
  group !== null && readStatus(group)?.exact ? group : null;

/** The customer named once for several rows under each other: carried down where that is the list's habit. */
function carriedNames(
  list: Understood,
  entries: readonly { readonly row: number; readonly group: string | null }[],
): ReadonlyMap<number, string> | null {
  const column = list.fields.get('customer');
  const names = new Map<number, string>();
  const empty = column ? entries.filter(({ row }) => !column.cells[row]).length : 0;
  const [first] = entries;
  if (!column || !first || !column.cells[first.row] || empty < entries.length * 0.15) return null;
  let last = '';
  for (const { row } of entries) {
    last = column.cells[row] || last;
    names.set(row, last);
  }
  return names;
}

/** In an aging list of invoices the buckets add up to the balance, or are it where no balance is printed. */
function bucketCheck(list: Understood, drafts: readonly RowDraft[], money: MoneyReader): Check | null {
  if (list.buckets.length === 0) return null;
  const rows = drafts.map((draft): BucketRow & { draft: RowDraft } => ({
    draft,
    row: draft.row,
    balance: draft.balance,
    amounts: list.buckets.flatMap(({ column }) => {
      const read = money(column, draft.row);
      return read.ok && read.value ? [read.value] : [];
    }),
  }));
  const { check, failed } = bucketSums(rows, list);
  for (const { draft, amounts } of rows) {
    const [first] = amounts;
    if (failed.has(draft.row)) withhold(draft, list);
    else if (first && !list.fields.has('balance') && !isBesideAmount(list, draft, money)) {
      draft.balance = { ...first, minor: amounts.reduce((sum, one) => sum + one.minor, 0) };
      setDerived(draft, 'balance');
    }
  }
  return check;
}

/** Whether money stands right beside the buckets under a header nobody knows: it may be one of them. */
function isBesideAmount(list: Understood, { row }: RowDraft, money: MoneyReader): boolean {
  const taken = new Set([...list.fields.values(), ...list.buckets.map(({ column }) => column)]);
  return list.buckets.some(({ column }) => {
    const at = list.grid.columns.indexOf(column);
    return [at - 1, at + 1].some((beside) => {
      const other = list.grid.columns[beside];
      if (!other || taken.has(other) || (list.evidence.get(other)?.amount ?? 0) < 0.6) return false;
      const read = money(other, row);
      return !read.ok || (read.value !== null && read.value.minor !== 0);
    });
  });
}

function withhold(draft: RowDraft, list: Understood): void {
  const column = list.fields.get('balance');
  if (column)
    addProblem(draft, problemAt(list.grid, draft.row, column, 'balance', { code: 'buckets-differ' }));
  draft.balance = null;
  draft.total = null;
}
