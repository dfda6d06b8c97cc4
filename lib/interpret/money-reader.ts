import { minorDigits } from '../domain/currency.ts';
import type { UnreadBecause } from '../domain/findings.ts';
import type { Money } from '../domain/money.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { creditSide, sideColumns } from './columns/side-column.ts';
import type { Understood } from './columns/understand.ts';
import type { CurrencySettler } from './currency/currency-settler.ts';
import type { GridColumn } from './grid.ts';
import type { PrintedAmount } from './money/amount.ts';
import { minorOf } from './money/minor.ts';
import { saysScaled } from './money/scaled.ts';
import type { ScannedAmounts } from './money/scan-amounts.ts';
import { form } from './money/scan-body.ts';

type Read = Result<Money | null, UnreadBecause>;

/** Reads the amount in a cell: null where the cell is empty, a failure with the reason where it cannot be read. */
export type MoneyReader = (column: GridColumn, row: number) => Read;

const nothing: Read = ok(null);
const scaled: Read = fail('rounded');

/** Each cell is read once, however often it is asked for. */
export function moneyReader(list: Understood, currency: CurrencySettler): MoneyReader {
  const places = printedPlaces(list);
  const { notes, heading } = list.grid.region;
  const rounded = [...notes, heading ?? ''].some(saysScaled);
  const sides = sideColumns(list.grid.columns);
  const columns = new Map<
    GridColumn,
    {
      readonly scanned: ScannedAmounts;
      readonly rounded: boolean;
      readonly onCreditSide: ((row: number) => boolean) | null;
      readonly read: Read[];
    }
  >();
  return (column, row) => {
    const of = columns.get(column) ?? {
      scanned: list.numbers.scan(column),
      rounded: rounded || saysScaled(column.header),
      onCreditSide: creditSide(column, sides),
      read: [],
    };
    if (of.read.length === 0) columns.set(column, of);
    if (of.rounded) return column.cells[row] ? scaled : nothing;
    const before = of.read[row];
    if (before) return before;
    const read =
      readScanned(list, currency, places, column, of.scanned, row) ??
      readMoney(list, currency, places, column, row, column.cells[row] ?? '');
    const signed = of.onCreditSide?.(row) ? credited(read) : read;
    of.read[row] = signed;
    return signed;
  };
}

const credited = (read: Read): Read =>
  read.ok && read.value && read.value.minor > 0 ? ok({ ...read.value, minor: -read.value.minor }) : read;

/** Reads an amount that stands in other words, such as a status; its currency is that of the column given. */
export function moneyInText(
  list: Understood,
  currency: CurrencySettler,
  column: GridColumn,
  row: number,
  text: string,
): Read {
  return readMoney(list, currency, printedPlaces(list), column, row, text);
}

/** An amount as it was scanned; null where the scan cannot tell, or tells that something is wrong with it. */
function readScanned(
  { numbers }: Understood,
  currency: CurrencySettler,
  places: number,
  column: GridColumn,
  scanned: ScannedAmounts,
  row: number,
): Read | null {
  if (scanned.form[row] === form.empty) return nothing;
  const decimals = numbers.decimals(scanned, row);
  const affix = scanned.affixes[scanned.affix[row] ?? 0];
  if (decimals === null || !affix) return null;
  const { code, basis } = currency.of(column, row, affix.currency);
  const wanted = code === null ? Math.max(decimals, places) || 2 : minorDigits(code);
  const size = (scanned.digits[row] ?? 0) * 10 ** (wanted - decimals);
  // Of too many decimals, or too large: said by those who take the text apart.
  if (wanted < decimals || !Number.isSafeInteger(size)) return null;
  const negative = (affix.negative || affix.side === 'CR') && size !== 0;
  return ok({ minor: negative ? -size : size, currency: code, basis });
}

function readMoney(
  list: Understood,
  currency: CurrencySettler,
  places: number,
  column: GridColumn,
  row: number,
  text: string,
): Read {
  const read = list.numbers.read(text);
  if (read.kind === 'empty') return nothing;
  if (read.kind === 'unreadable') return fail('no-amount');
  if (read.kind === 'ambiguous') return fail('two-amounts');
  const { code, basis } = currency.of(column, row, read.currency);
  const minor = minorOf(code === null ? padded(read, places) : read, code);
  if (!minor.ok) return minor;
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
  for (const field of ['total', 'balance', 'paid'] as const) {
    const column = list.fields.get(field);
    if (column) places = Math.max(places, mostDecimals(column, list));
  }
  known.set(list, places || 2);
  return places || 2;
}

function mostDecimals(column: GridColumn, { numbers }: Understood): number {
  const scanned = numbers.scan(column);
  let most = 0;
  for (const [row, text] of column.cells.entries()) {
    const read = scanned.form[row] === form.other ? numbers.read(text) : null;
    const decimals = read?.kind === 'amount' ? read.decimals : numbers.decimals(scanned, row);
    if (decimals !== null && decimals > most) most = decimals;
  }
  return most;
}
