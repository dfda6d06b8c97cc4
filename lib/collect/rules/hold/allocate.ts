import type { StoredInvoice } from '../../../domain/account.ts';
import type { Money } from '../../../domain/money.ts';

/** Spreads an amount over invoices of its currency, in their order; `null` = the whole invoice is covered. */
export function allocate(
  amount: Money,
  lines: readonly StoredInvoice[],
): readonly (readonly [invoice: string, part: Money | null])[] {
  let left = amount.minor;
  return lines.flatMap(({ key, balance }) => {
    if (!balance || balance.minor <= 0 || left <= 0) return [];
    const part = Math.min(left, balance.minor);
    left -= part;
    return [[key, part === balance.minor ? null : { ...balance, minor: part }] as const];
  });
}
