import type { Question } from '../../domain/snapshot.ts';
import type { Asked, PageContext } from '../context.ts';
import { compactDates } from '../dates/compact-dates.ts';
import type { Grid, GridColumn } from '../grid.ts';
import { headerFields } from '../labels/header-fields.ts';
import { type Numbers, numberReader } from '../number-reader.ts';
import { readStatus } from '../status/read-status.ts';
import type { StatusReading } from '../status/status-reading.ts';
import type { Steps } from '../steps.ts';
import { amountBonuses, bucketTotals, someRows } from './amount-evidence.ts';
import { askedColumns, withoutHarmlessRivals } from './asked-columns.ts';
import { assign } from './assign.ts';
import { withoutBookNumbers } from './book-numbers.ts';
import { bucketEdges, type Edges } from './bucket-edges.ts';
import { companyScore } from './company-amounts.ts';
import { dateBonuses } from './date-evidence.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { amountFields, type Field } from './field.ts';
import { grossBonuses } from './gross-evidence.ts';
import { type Ledger, ledgerIn } from './ledger.ts';
import { linkedCodes } from './linked-codes.ts';
import { namesOfIds } from './names-of-ids.ts';
import { numbersLikeDates } from './numbers-like-dates.ts';
import { saysOpen } from './open-amounts.ts';
import { withoutOwnCompany } from './own-company.ts';
import { columnScores, headerTrust } from './score.ts';
import { soleAmount } from './sole-amount.ts';
import { applyTaught, taughtEdges } from './taught-columns.ts';
import { taxSide } from './tax-side.ts';
import { dropTwins } from './twin-columns.ts';
import { unnamedCustomer } from './unnamed-customer.ts';
import { unnamedNumber } from './unnamed-number.ts';

/** More than any rival can say. */
const settledSole = 8;

/** A list with its columns named. */
export type Understood = {
  readonly grid: Grid;
  readonly fields: ReadonlyMap<Field, GridColumn>;
  /** Fields that some column holds, but which one is still to be asked. */
  readonly open: ReadonlySet<Field>;
  readonly buckets: readonly { readonly column: GridColumn; readonly edges: Edges }[];
  readonly numbers: Numbers;
  readonly evidence: ReadonlyMap<GridColumn, Evidence>;
  /** Charges, credits and the balance after each, where the list is a customer's account. */
  readonly ledger: Ledger | null;
};

/** Names the columns of a list by their headers, their values and the sums between them, all at once. */
export function* understand(
  whole: Grid,
  rows: readonly number[],
  context: PageContext,
): Steps<Asked<Understood>> {
  const grid = withDates(whole, context);
  const evidence = new Map<GridColumn, Evidence>();
  for (const column of grid.columns) {
    evidence.set(column, evidenceOf(column, rows, context.day));
    yield;
  }
  const seen = (column: GridColumn) => evidence.get(column) ?? evidenceOf(column, [], context.day);
  const buckets = bucketsOf(grid, seen, context);
  const inBucket = new Set(buckets.map(({ column }) => column));
  const columns = grid.columns.filter((column) => !inBucket.has(column));
  const amounts = grid.columns.filter((column) => inBucket.has(column) || isAmount(seen(column)));
  yield;
  // Invoice numbers are written otherwise than amounts.
  const telling = amounts.filter((column) => inBucket.has(column) || seen(column).money > 0);
  const numbers = yield* numberReader(grid, telling.length > 0 ? telling : amounts, context);
  const trust = headerTrust(columns, context.profile, seen, context.day.lang);
  const scores = columns.map((column) => columnScores(column, seen(column), context.profile, trust));
  numbersLikeDates(columns, scores, seen);
  withoutBookNumbers(columns, scores);
  const add = (column: GridColumn, field: Field, score: number) => {
    const of = scores[columns.indexOf(column)];
    const before = of?.get(field);
    if (of && before !== undefined) of.set(field, before + score);
  };
  const claims = (column: GridColumn | undefined, field: Field): boolean =>
    column !== undefined && (scores[columns.indexOf(column)]?.get(field) ?? 0) > 0;
  yield;
  const some = someRows(grid, rows);
  const summed = amounts.filter((column) => !inBucket.has(column)).slice(0, 10);
  const statuses = statusesOf(grid, columns, some, seen);
  for (const { column, field, score } of amountBonuses(
    summed,
    some,
    numbers.read,
    statuses,
    (at, field) => claims(summed[at], field),
    trust.noAmounts && saysOpen(grid, context),
  )) {
    const of = summed[column];
    if (of) add(of, field, score);
  }
  yield;
  for (const column of bucketTotals(summed, [...inBucket], some, numbers.read)) {
    add(column, 'balance', 6);
    add(column, 'total', -6);
  }
  for (const { column, field, score } of dateBonuses(columns, some, seen, context)) add(column, field, score);
  yield;
  for (const { column, field, score } of companyScore(columns, claims)) add(column, field, score);
  for (const { column, field, score } of grossBonuses(columns, new Set(amounts))) add(column, field, score);
  linkedCodes(columns, scores, seen);
  withoutOwnCompany(columns, scores, seen);
  namesOfIds(columns, scores, some, seen);
  unnamedCustomer(columns, scores, seen, context);
  unnamedNumber(columns, scores, seen);
  dropTwins(columns, scores);
  withoutHarmlessRivals(scores);
  yield;
  const sole = soleOf(columns, scores, amounts, trust.noAmounts && buckets.length === 0);
  const meant = sole && soleAmount(grid, sole, some, statuses, numbers.read, context);
  if (sole) settleSole(scores[columns.indexOf(sole)], meant?.value ?? null);
  const doubts = applyTaught(grid, columns, scores, seen, context);
  const settled = askedColumns(grid, columns, scores, assign(scores), context);
  yield;
  const { fields } = settled.value;
  const isMeant = sole && [...fields.values()].includes(sole);
  const open: ReadonlySet<Field> =
    meant?.value === null && !isMeant ? new Set([...settled.value.open, 'total']) : settled.value.open;
  const taxed = taxSide(grid, fields, open, some, numbers.read, context);
  return {
    value: {
      grid,
      ...taxed.value,
      buckets,
      numbers,
      evidence,
      ledger: ledgerIn(grid.columns, some, numbers.read),
    },
    questions: [
      ...doubts,
      ...(meant && !isMeant ? meant.questions : []),
      ...settled.questions,
      ...taxed.questions,
      ...numbers.questions,
    ] satisfies readonly Question[],
  };
}

/** The one column of amounts in a list whose headers name none, where nothing is known of it. */
function soleOf(
  columns: readonly GridColumn[],
  scores: readonly Map<Field, number>[],
  amounts: readonly GridColumn[],
  unnamed: boolean,
): GridColumn | null {
  const [only, more] = amounts;
  if (!unnamed || !only || more || only.header !== '') return null;
  const of = scores[columns.indexOf(only)];
  return of?.has('total') && of.has('balance') ? only : null;
}

function settleSole(of: Map<Field, number> | undefined, meant: 'total' | 'balance' | null): void {
  for (const field of amountFields) of?.delete(field);
  if (meant) of?.set(meant, settledSole);
}

/** Columns of dates without marks are written with them. */
function withDates(grid: Grid, { today }: PageContext): Grid {
  const columns = grid.columns.map((column) => {
    const cells = compactDates(column.header, column.cells, today);
    return cells ? { ...column, cells } : column;
  });
  return columns.some((column, at) => column !== grid.columns[at]) ? { ...grid, columns } : grid;
}

const isAmount = (seen: Evidence): boolean => seen.amount >= 0.6 && seen.date <= 0.3 && seen.filled > 0;

function bucketsOf(
  grid: Grid,
  seen: (column: GridColumn) => Evidence,
  context: PageContext,
): Understood['buckets'] {
  const edges = bucketEdges(
    grid.columns.map((column) => column.header),
    context.today,
  );
  const taught = taughtEdges(grid, context);
  const found = grid.columns.flatMap((column, at) => {
    const of = taught.get(column) ?? edges[at];
    const values = seen(column);
    return of && (values.filled === 0 || values.amount >= 0.6) ? [{ column, edges: of }] : [];
  });
  return found.length >= 2 ? found : [];
}

/** The payment states of the rows: from the column that has most of them, else from what heads their groups. */
function statusesOf(
  grid: Grid,
  columns: readonly GridColumn[],
  rows: readonly number[],
  seen: (column: GridColumn) => Evidence,
): readonly (StatusReading | null)[] | null {
  const [most] = [...columns].sort((a, b) => seen(b).status - seen(a).status);
  if (!most || seen(most).status < 0.5) return groupStates(grid, rows);
  const named = headerFields(most.header).some((match) => match.field === 'status');
  if (!named && seen(most).status < 0.8) return null;
  return rows.map((row) => readStatus(most.cells[row] ?? ''));
}

function groupStates(grid: Grid, rows: readonly number[]): readonly (StatusReading | null)[] | null {
  const heads = Object.entries(grid.region.rows.role).filter(([, role]) => role === 'group');
  if (heads.length === 0) return null;
  const states = heads.map(([row]) => {
    const text = grid.columns.find(({ cells }) => cells[Number(row)])?.cells[Number(row)] ?? '';
    return [Number(row), readStatus(text.replace(/\s*\(\d+\)$/, ''))] as const;
  });
  if (!states.some(([, state]) => state?.exact)) return null;
  return rows.map((row) => states.findLast(([head]) => head < row)?.[1] ?? null);
}
