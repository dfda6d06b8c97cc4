import type { Grid, GridColumn } from '../grid.ts';
import type { NumberReader } from '../number-reader.ts';
import type { StatusReading } from '../status/status-reading.ts';
import { type Amounts, relationsOf } from './arithmetic.ts';
import { comparable } from './comparable.ts';
import type { Field } from './field.ts';
import { openBonuses } from './open-amounts.ts';
import { payableBonuses } from './payable.ts';

/** An extra score for a column (by its place in the list) and field. */
export type Bonus = { readonly column: number; readonly field: Field; readonly score: number };

/**
 * What the amounts themselves say about their columns: sums across a row, one staying within another, and what paid
 * rows show.
 */
export function amountBonuses(
  columns: readonly GridColumn[],
  rows: readonly number[],
  read: NumberReader,
  statuses: readonly (StatusReading | null)[] | null,
  claims: (column: number, field: Field) => boolean,
  onlyOpen: boolean,
): readonly Bonus[] {
  const values = columns.map((column) => rows.map((row) => comparable(column.cells[row] ?? '', read)));
  const { sums, within } = relationsOf(values);
  const bonuses: Bonus[] = [];
  for (const { whole, a, b, taxLike } of sums) {
    if (isSurcharged(values, whole, a, b, claims)) {
      bonuses.push(
        { column: whole, field: 'total', score: -4 },
        { column: whole, field: 'balance', score: -2 },
      );
      continue;
    }
    bonuses.push({ column: whole, field: 'total', score: 2.5 });
    if (taxLike)
      bonuses.push({ column: a, field: 'totalExclTax', score: 4 }, { column: b, field: 'tax', score: 4 });
    else
      for (const [part, other] of [
        [a, b],
        [b, a],
      ] as const) {
        // What was paid and what is left of it make the total, whatever else is called gross.
        if (claims(part, 'paid') && claims(other, 'balance'))
          bonuses.push({ column: whole, field: 'total', score: 4 });
        // What is left of a known total after a known payment is the balance, whatever it is called.
        if (claims(whole, 'total') && claims(other, 'paid'))
          bonuses.push({ column: part, field: 'balance', score: 4 });
        bonuses.push(
          { column: part, field: 'paid', score: 1.5 },
          { column: part, field: 'balance', score: 1.5 },
        );
      }
  }
  for (const { large, small } of within) {
    bonuses.push(
      { column: large, field: 'total', score: 0.4 },
      { column: large, field: 'paid', score: -0.8 },
    );
    bonuses.push(
      { column: small, field: 'balance', score: 0.4 },
      { column: small, field: 'paid', score: 0.2 },
    );
  }
  if (onlyOpen) bonuses.push(...openBonuses(values));
  bonuses.push(...payableBonuses(columns, values, claims));
  for (const column of runningBalances(values)) bonuses.push({ column, field: 'balance', score: -12 });
  if (statuses) {
    bonuses.push(...values.flatMap((amounts, column) => paidRows(column, amounts, statuses)));
    bonuses.push(...restByStatus(values, statuses));
  }
  return bonuses;
}

/** What is open and something on top of it, such as interest, beside a total of its own: neither of the two. */
function isSurcharged(
  values: readonly Amounts[],
  whole: number,
  a: number,
  b: number,
  claims: (column: number, field: Field) => boolean,
): boolean {
  const open = [a, b].find((part) => claims(part, 'balance'));
  const more = open === a ? b : a;
  if (open === undefined || claims(more, 'paid') || claims(more, 'balance')) return false;
  return values.some(
    (total, at) =>
      at !== whole &&
      at !== more &&
      at !== open &&
      claims(at, 'total') &&
      total.every((amount, row) => Math.abs(values[open]?.[row] ?? 0) <= Math.abs(amount ?? 0)),
  );
}

/**
 * Columns that add up another one from row to row, in either direction: the balance of the account, never that of an
 * invoice.
 */
function runningBalances(values: readonly Amounts[]): readonly number[] {
  return values.flatMap((running, at) => {
    const others = values.filter((_, other) => other !== at);
    const nets = others.flatMap((debit) => others.flatMap((credit) => netOf(debit, credit) ?? []));
    const runs = [...others, ...nets].some(
      (step) => runsOver(running, step) || runsOver([...running].reverse(), [...step].reverse()),
    );
    return runs ? [at] : [];
  });
}

/** Statements print charges and payments in two columns, each filled in its own rows; null where they are not that. */
function netOf(debit: Amounts, credit: Amounts): readonly [Amounts] | null {
  if (debit === credit || debit.some((charged, row) => charged && credit[row])) return null;
  return [debit.map((charged, row) => (charged ? charged : -Math.abs(credit[row] ?? 0)))];
}

function runsOver(running: Amounts, steps: Amounts): boolean {
  // An account that begins with nothing: its first balance is its first entry.
  const fresh = running[0] && running[0] === steps[0] ? 1 : 0;
  let held = fresh;
  let moved = fresh;
  for (let row = 1; row < running.length; row++) {
    const [before, now, step] = [running[row - 1], running[row], steps[row]];
    if (before === null || before === undefined || now === null || now === undefined || !step) continue;
    moved++;
    if (now === before + step) held++;
  }
  return moved >= 3 && held >= moved * 0.8;
}

/** Paid invoices have no balance left, but keep their total: a column that lies about itself is told by them. */
function paidRows(
  column: number,
  amounts: Amounts,
  statuses: readonly (StatusReading | null)[],
): readonly Bonus[] {
  let zero = 0;
  let more = 0;
  amounts.forEach((amount, at) => {
    if (statuses[at]?.state !== 'paid' || amount === null) return;
    if (amount === 0) zero++;
    else more++;
  });
  if (zero >= 2 && more === 0)
    return [
      { column, field: 'balance', score: 2 + Math.min(1.5, (zero - 1) * 0.75) },
      { column, field: 'total', score: -4 },
    ];
  if (more >= 2 && zero === 0)
    return [
      { column, field: 'total', score: 1 },
      { column, field: 'balance', score: -4 },
    ];
  return [];
}

/**
 * Two columns of which one is nothing in paid rows, a part of the other in partly paid ones, and never more: it is the
 * balance, whatever its header says.
 */
function restByStatus(
  values: readonly Amounts[],
  statuses: readonly (StatusReading | null)[],
): readonly Bonus[] {
  return values.flatMap((large, total) =>
    values.flatMap((small, balance): readonly Bonus[] =>
      total !== balance && isRestByStatus(large, small, statuses)
        ? [
            { column: balance, field: 'balance', score: 3 },
            { column: balance, field: 'total', score: -4 },
            { column: total, field: 'total', score: 1.5 },
            { column: total, field: 'balance', score: -4 },
          ]
        : [],
    ),
  );
}

function isRestByStatus(
  large: Amounts,
  small: Amounts,
  statuses: readonly (StatusReading | null)[],
): boolean {
  let [paid, partly, open] = [0, 0, 0];
  for (const [row, status] of statuses.entries()) {
    const [l, s] = [large[row], small[row]];
    if (!l || s === null || s === undefined) continue;
    if (Math.abs(s) > Math.abs(l) || s * l < 0) return false;
    if (status?.state === 'paid') {
      if (s !== 0) return false;
      paid++;
    } else if (status?.state === 'partial') {
      if (s === 0 || s === l) return false;
      partly++;
    } else if (s === l) open++;
  }
  return partly > 0 && paid + open > 0 && paid + partly + open >= 3;
}

/** Columns that are the sum of the buckets: what is open, whatever their header says. */
export function bucketTotals(
  columns: readonly GridColumn[],
  buckets: readonly GridColumn[],
  rows: readonly number[],
  read: NumberReader,
): readonly GridColumn[] {
  if (buckets.length < 2) return [];
  const sums = rows.map((row) =>
    buckets.reduce((sum, bucket) => sum + (comparable(bucket.cells[row] ?? '', read) ?? 0), 0),
  );
  return columns.filter((column) => {
    const held = rows.filter((row, at) => comparable(column.cells[row] ?? '', read) === sums[at]).length;
    return rows.length > 0 && held >= rows.length * 0.8;
  });
}

/** Rows to try sums on: a few hundred tell as much as all. */
export const someRows = (grid: Grid, rows: readonly number[]): readonly number[] =>
  rows.length <= 300
    ? rows
    : rows.filter((_, at) => at % Math.ceil(rows.length / 300) === 0 && grid.size > 0);
