import { comparable } from '../columns/comparable.ts';
import type { Understood } from '../columns/understand.ts';
import type { PageContext } from '../context.ts';
import type { GridColumn } from '../grid.ts';
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

type Named = { readonly code: string; readonly amount: number };

/** Currencies that are named beside an amount equal to one of the list, or in its own sums. */
function tellingCodes(list: Understood, { beside }: PageContext): ReadonlySet<string> {
  const { grid, evidence, numbers } = list;
  const codes = new Set<string>();
  const columns = grid.columns.filter((column) => (evidence.get(column)?.money ?? 0) >= 0.6);
  for (const column of columns) {
    const { affix, affixes } = numbers.scan(column);
    if (!affixes.some(({ currency }) => currency?.code)) continue;
    for (let row = 0; row < grid.size; row++) {
      const code = affixes[affix[row] ?? 0]?.currency?.code;
      if (code && isSum(list, row)) codes.add(code);
    }
  }
  const named = beside.flatMap((text): readonly Named[] => {
    const read = numbers.read(text);
    const amount = comparable(text, numbers.read);
    return read.kind === 'amount' && read.currency?.code && amount
      ? [{ code: read.currency.code, amount }]
      : [];
  });
  // Nearly always none: then the amounts need not be gathered.
  if (named.length === 0) return codes;
  const amounts = amountsOf(list, columns);
  for (const { code, amount } of named) if (amounts.has(amount)) codes.add(code);
  return codes;
}

function isSum({ grid }: Understood, row: number): boolean {
  return (
    grid.region.rows.role[row] === 'footer' || grid.columns.some(({ cells }) => isTotalText(cells[row] ?? ''))
  );
}

/** All amounts of the list, and the sum of each column. */
function amountsOf(list: Understood, columns: readonly GridColumn[]): ReadonlySet<number> {
  const amounts = new Set<number>();
  for (const { cells } of columns) {
    let sum = 0;
    for (const [row, text] of cells.entries()) {
      const amount = text === '' ? null : comparable(text, list.numbers.read);
      if (amount === null || isSum(list, row)) continue;
      sum += amount;
      amounts.add(amount);
    }
    amounts.add(sum);
  }
  return amounts;
}
