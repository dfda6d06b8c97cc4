import type { Money } from '../domain/money.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Understood } from './columns/understand.ts';
import type { CurrencySettler } from './currency/currency-settler.ts';
import type { GridColumn } from './grid.ts';
import type { PrintedAmount } from './money/amount.ts';
import { minorOf } from './money/minor.ts';

/** Reads the amount in a cell: null where the cell is empty, a failure with the reason where it cannot be read. */
export type MoneyReader = (column: GridColumn, row: number) => Result<Money | null, string>;

export function moneyReader(list: Understood, currency: CurrencySettler): MoneyReader {
  const places = printedPlaces(list);
  return (column, row) => readMoney(list, currency, places, column, row, column.cells[row] ?? '');
}

/** Reads an amount that stands in other words, such as a status; its currency is that of the column given. */
export function moneyInText(
  list: Understood,
  currency: CurrencySettler,
  column: GridColumn,
  row: number,
  text: string,
): Result<Money | null, string> {
  return readMoney(list, currency, printedPlaces(list), column, row, text);
}

function readMoney(
  list: Understood,
  currency: CurrencySettler,
  places: number,
  column: GridColumn,
  row: number,
  text: string,
): Result<Money | null, string> {
  const read = list.number(text);
  if (read.kind === 'empty') return ok(null);
  if (read.kind === 'unreadable') return fail('This is not one amount.');
  if (read.kind === 'ambiguous') return fail('The amount can be read in two ways; see the question.');
  const { code, basis } = currency.of(column, row, read.currency);
  const minor = minorOf(code === null ? padded(read, places) : read, code);
  if (!minor.ok)
    return fail(
      minor.error === 'too-large' ? 'The amount is too large.' : 'It has more decimals than its currency.',
    );
  const credit = read.side === 'CR' && minor.value > 0;
  return ok({ minor: credit ? -minor.value : minor.value, currency: code, basis });
}

/** Without a currency all amounts of a list count the same decimals: the most that are printed. */
function padded(amount: PrintedAmount, places: number): PrintedAmount {
  const missing = places - amount.decimals;
  return missing > 0 ? { ...amount, digits: amount.digits + '0'.repeat(missing), decimals: places } : amount;
}

const known = new WeakMap<Understood, number>();

function printedPlaces(list: Understood): number {
  const before = known.get(list);
  if (before !== undefined) return before;
  let places = 0;
  for (const field of ['total', 'balance', 'paid'] as const)
    for (const text of list.fields.get(field)?.cells ?? []) {
      const read = list.number(text);
      if (read.kind === 'amount') places = Math.max(places, read.decimals);
    }
  known.set(list, places || 2);
  return places || 2;
}
