import { isCompanyAmount, isConvertedTwin } from '../columns/company-amounts.ts';
import type { Understood } from '../columns/understand.ts';
import type { GridColumn } from '../grid.ts';
import type { PrintedAmount } from '../money/amount.ts';
import type { CurrencyReading } from '../money/currency-reading.ts';
import { headerCurrency, inheritedCurrency } from './currency-in-text.ts';

/**
 * The currency that a row prints at another of its amounts, for a column that prints none. Only where the two columns
 * are plainly of one kind: the smaller never exceeds the larger, and for each currency some row shows the same amount
 * in both. Converted amounts agree with the document's own in no row.
 */
export function besideCurrency(
  column: GridColumn,
  list: Understood,
): (row: number) => CurrencyReading | null {
  let alike: ReturnType<typeof alikeTo> | undefined;
  return (row) => {
    alike ??= alikeTo(column, list);
    if (alike.length === 0) return null;
    const found = alike.flatMap(({ other, above }) => amountIn(other, row, list)?.currency ?? above ?? []);
    const [first] = found;
    return first && found.every(({ text }) => text === first.text) ? first : null;
  };
}

function alikeTo(
  column: GridColumn,
  list: Understood,
): readonly { readonly other: GridColumn; readonly above: CurrencyReading | null }[] {
  const others = list.grid.columns.filter((other) => (list.evidence.get(other)?.money ?? 0) >= 0.6);
  return others
    .filter((other) => other !== column)
    .map((other) => ({ other, above: headerCurrency(other.header) ?? inheritedCurrency(other, list) }))
    .filter(({ other, above }) => isAlike(column, other, above, list));
}

function isAlike(
  column: GridColumn,
  signed: GridColumn,
  above: CurrencyReading | null,
  list: Understood,
): boolean {
  if ([column, signed].some((one) => isCompanyAmount(one) || isConvertedTwin(one, list.grid.columns)))
    return false;
  // No cell prints a currency, nor does anything above them.
  if (above === null && list.numbers.scan(signed).bare) return false;
  const agreed = new Map<string, boolean>();
  let less = 0;
  let more = 0;
  for (let row = 0; row < column.cells.length; row++) {
    const [bare, printed] = [amountIn(column, row, list), amountIn(signed, row, list)];
    if (!bare || !printed) continue;
    if (bare.currency !== null) return false;
    const currency = (printed.currency ?? above)?.text;
    if (currency === undefined) continue;
    const difference = Math.abs(sizeOf(bare)) - Math.abs(sizeOf(printed));
    const equal = difference === 0 && sizeOf(bare) !== 0;
    agreed.set(currency, equal || (agreed.get(currency) ?? false));
    if (difference < 0) less++;
    if (difference > 0) more++;
  }
  if (list.fields.get('paid') === column) return agreed.size === 1 && more === 0;
  return agreed.size > 0 && [...agreed.values()].every(Boolean) && (less === 0 || more === 0);
}

function amountIn(column: GridColumn, row: number, { numbers }: Understood): PrintedAmount | null {
  const read = numbers.read(column.cells[row] ?? '');
  return read.kind === 'amount' ? read : null;
}

/** For comparing only. */
const sizeOf = ({ digits, decimals, negative }: PrintedAmount): number =>
  (negative ? -1 : 1) * Number(digits) * 10 ** -decimals;
