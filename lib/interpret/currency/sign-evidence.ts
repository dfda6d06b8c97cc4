import { comparable } from '../columns/comparable.ts';
import type { Understood } from '../columns/understand.ts';
import type { PageContext } from '../context.ts';
import type { CurrencyReading } from '../money/currency-reading.ts';
import { isTotalText } from '../rows/total-text.ts';

/**
 * What a sign that several currencies use stands for, where the page prints one of its own sums or amounts with a sign
 * that tells: "$100.00" in the rows, "CA$150.00" below them or on a card beside them. Null where nothing does.
 */
export function signEvidence(
  list: Understood,
  context: PageContext,
): (reading: CurrencyReading) => string | null {
  let codes: ReadonlySet<string> | undefined;
  return ({ code, candidates }) => {
    if (code !== null) return null;
    codes ??= tellingCodes(list, context);
    const [only, more] = [...codes].filter((one) => candidates.includes(one));
    return only && !more ? only : null;
  };
}

/** Currencies that are named beside an amount equal to one of the list, or in its own sums. */
function tellingCodes({ grid, evidence, numbers }: Understood, { beside }: PageContext): ReadonlySet<string> {
  const codes = new Set<string>();
  const amounts = new Set<number>();
  const columns = grid.columns.filter((column) => (evidence.get(column)?.money ?? 0) >= 0.6);
  const isSum = (row: number): boolean =>
    grid.region.rows.role[row] === 'footer' ||
    grid.columns.some(({ cells }) => isTotalText(cells[row] ?? ''));
  for (const { cells } of columns) {
    let sum = 0;
    for (const [row, text] of cells.entries()) {
      const read = text === '' ? null : numbers.read(text);
      if (read?.kind !== 'amount') continue;
      const amount = comparable(text, numbers.read);
      if (read.currency?.code && isSum(row)) codes.add(read.currency.code);
      else if (amount !== null && !isSum(row)) {
        sum += amount;
        amounts.add(amount);
      }
    }
    amounts.add(sum);
  }
  for (const text of beside) {
    const read = numbers.read(text);
    const amount = comparable(text, numbers.read);
    if (read.kind === 'amount' && read.currency?.code && amount && amounts.has(amount))
      codes.add(read.currency.code);
  }
  return codes;
}
