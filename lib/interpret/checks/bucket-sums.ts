import type { RowFinding } from '../../domain/findings.ts';
import type { Money } from '../../domain/money.ts';
import type { Check } from '../../domain/snapshot.ts';
import type { Understood } from '../columns/understand.ts';
import { rowCheck, sameCurrency } from './check-context.ts';

/** One row of an aging list: its buckets, and the balance they should add up to. */
export type BucketRow = {
  readonly row: number;
  readonly amounts: readonly Money[];
  readonly balance: Money | null;
};

/** Buckets add up to the balance. Gives the rows that fail, for the caller to withhold. */
export function bucketSums(
  rows: readonly BucketRow[],
  list: Understood,
): { readonly check: Check | null; readonly failed: ReadonlySet<number> } {
  let held = 0;
  let example: RowFinding | null = null;
  const failed: { row: number; finding: RowFinding }[] = [];
  for (const { row, amounts, balance } of rows) {
    const [first] = amounts;
    if (!first || !balance || !amounts.every((amount) => sameCurrency(amount, balance))) continue;
    const sum = { ...first, minor: amounts.reduce((all, one) => all + one.minor, 0) };
    const finding: RowFinding = { code: 'buckets', sum, balance };
    if (sum.minor === balance.minor) {
      held++;
      example ??= finding;
    } else failed.push({ row, finding });
  }
  const check = rowCheck('buckets', list, held, failed, example);
  return { check, failed: new Set(failed.map(({ row }) => row)) };
}
