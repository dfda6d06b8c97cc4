import type { AccountLine } from '../domain/account.ts';
import type { Money } from '../domain/money.ts';
import type { Check, Problem, Question, Snapshot } from '../domain/snapshot.ts';
import { bucketSums } from './checks/bucket-sums.ts';
import { codedNames } from './coded-names.ts';
import type { Understood } from './columns/understand.ts';
import type { PageContext } from './context.ts';
import { currencySettler } from './currency/currency-settler.ts';
import type { GridColumn } from './grid.ts';
import { type MoneyReader, moneyReader } from './money-reader.ts';
import { contactsIn } from './page-contacts.ts';
import { problemAt } from './problems.ts';
import { recordIdIn } from './record-id.ts';
import { rowKinds } from './rows/row-kinds.ts';
import type { Steps } from './steps.ts';

export type ReadAccounts = Pick<Snapshot, 'contacts'> & {
  readonly accounts: readonly AccountLine[];
  readonly checks: readonly Check[];
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
};

/** Reads a list of customers with what each owes, by age where the list shows it. */
export function* readAccounts(list: Understood, whole: boolean, context: PageContext): Steps<ReadAccounts> {
  const kinds = yield* rowKinds(list);
  const currency = currencySettler(list, context);
  const money = moneyReader(list, currency);
  const problems: Problem[] = [];
  const balanceColumn = list.fields.get('balance') ?? list.fields.get('total');
  const coded = codedNames(kinds.entries.map(({ row, group }) => customerOf(list, row) ?? group ?? ''));
  const lines = kinds.entries.map(({ row, group }) => {
    const amountOf = (column: GridColumn | undefined): Money | null => {
      const read = column ? money(column, row) : null;
      if (read?.ok) return read.value;
      if (read && column) problems.push(problemAt(list.grid, row, column, 'balance', { code: read.error }));
      return null;
    };
    const buckets = list.buckets.flatMap(({ column, edges }) => {
      const amount = amountOf(column) ?? emptyBucket(column, row, list, money);
      return amount ? [{ label: column.header, from: edges.from, to: edges.to, amount }] : [];
    });
    const called = customerOf(list, row) ?? group;
    const of = called === null ? null : coded?.(called);
    return {
      row,
      customer: of?.name ?? called,
      customerId: customerIdOf(list, row) ?? of?.code ?? null,
      balance: amountOf(balanceColumn),
      buckets,
    };
  });
  const sums = bucketSums(
    lines.map(({ row, balance, buckets }) => ({
      row,
      balance,
      amounts: buckets.map(({ amount }) => amount),
    })),
    list,
  );
  const accounts = lines
    .filter(({ customer, customerId }) => customer !== null || customerId !== null)
    .map(({ row, ...line }): AccountLine => {
      if (!sums.failed.has(row)) return line;
      if (balanceColumn)
        problems.push(problemAt(list.grid, row, balanceColumn, 'balance', { code: 'buckets-differ' }));
      return { ...line, balance: null, buckets: [] };
    });
  const totals = whole && balanceColumn ? totalCheck(lines, kinds.totals, balanceColumn, money) : null;
  return {
    accounts,
    ...contactsIn(
      list,
      lines.map((line) => ({ ...line, row: line.row + 1 })),
    ),
    checks: [sums.check, totals].filter((check) => check !== null),
    questions: currency.questions(kinds.entries.map(({ row }) => row)),
    problems,
  };
}

function customerOf({ fields }: Understood, row: number): string | null {
  return fields.get('customer')?.cells[row] || null;
}

function customerIdOf({ fields }: Understood, row: number): string | null {
  const href = fields.get('customer')?.source.href?.[row];
  return fields.get('customerId')?.cells[row] || (href ? recordIdIn(href) : null);
}

/** An empty bucket holds nothing: zero in the currency of its row's other amounts. */
function emptyBucket(
  column: GridColumn,
  row: number,
  { fields, buckets, numbers }: Understood,
  money: MoneyReader,
): Money | null {
  if (numbers.read(column.cells[row] ?? '').kind !== 'empty') return null;
  for (const other of [
    fields.get('balance'),
    fields.get('total'),
    ...buckets.map((bucket) => bucket.column),
  ]) {
    const read = other ? money(other, row) : null;
    if (read?.ok && read.value) return { ...read.value, minor: 0 };
  }
  return null;
}

function totalCheck(
  lines: readonly { readonly balance: Money | null }[],
  totals: readonly { readonly row: number; readonly of: string | null }[],
  column: GridColumn,
  money: MoneyReader,
): Check | null {
  const last = totals.findLast(({ of }) => of === null);
  const read = last && money(column, last.row);
  const printed = read?.ok ? read.value : null;
  const amounts = lines.map(({ balance }) => balance);
  if (!printed || amounts.some((amount) => amount?.currency !== printed.currency)) return null;
  const sum = { ...printed, minor: amounts.reduce((all, one) => all + (one?.minor ?? 0), 0) };
  const ok = sum.minor === printed.minor;
  return { name: 'totals-row', ok, detail: { code: 'sums', sums: [{ read: sum, printed }] }, rows: [] };
}
