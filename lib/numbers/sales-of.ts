import type { Money } from '../domain/money.ts';
import type { MonthlySales } from '../domain/sales.ts';
import type { Lens } from './lens.ts';

/** Sales by month as a lens sees them; amounts out of its sight are left out. */
export function salesOf(sales: readonly MonthlySales[], lens: Lens): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const { month, currency, minor } of sales) {
    const amount: Money = { minor, currency, basis: 'company' };
    const seen = lens.see(amount);
    if (seen !== null) months.set(month, (months.get(month) ?? 0) + seen);
  }
  return months;
}
