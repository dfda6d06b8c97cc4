import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { formatMoney, type Money, type Sums } from '../../lib/domain/money.ts';

export type MoneyStyle = 'symbol' | 'code';

/** How amounts are written. */
export type MoneyWriting = { readonly locale: string; readonly style: MoneyStyle };

export const MoneyContext = createContext<MoneyWriting | null>(null);

/** Codes instead of symbols as soon as two currencies on the list share a symbol ($ of USD and of CAD). */
export function moneyStyleOf(rows: readonly Pick<WorklistRow, 'standing'>[], locale: string): MoneyStyle {
  const codes = new Set<string>();
  for (const { standing } of rows) {
    for (const { currency } of standing.balance) if (currency) codes.add(currency);
    for (const { currency } of standing.overdueSum) if (currency) codes.add(currency);
  }
  const symbols = new Set([...codes].map((code) => symbolOf(code, locale)));
  return symbols.size < codes.size ? 'code' : 'symbol';
}

export function useMoneyWriting(): MoneyWriting {
  const writing = useContext(MoneyContext);
  if (!writing) throw new Error('an amount outside the panel');
  return writing;
}

/** Amounts as running text, for reasons, labels and searches. */
export function useMoneyText(): { one: (amount: Money) => string; sums: (amounts: Sums) => string } {
  const { locale, style } = useMoneyWriting();
  const one = (amount: Money): string => formatMoney(amount, locale, style);
  return { one, sums: (amounts) => amounts.map(one).join(' + ') };
}

function symbolOf(currency: string, locale: string): string {
  return formatMoney({ minor: 0, currency, basis: 'document' }, locale).replace(/[\d\s.,]/g, '');
}
