import { computed, type ReadonlySignal } from '@preact/signals';
import { formatMoney, type Money, type Sums } from '../../lib/domain/money.ts';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import { usePanel } from './panel-context.ts';

export type MoneyStyle = 'symbol' | 'code';

const styles = new WeakMap<PanelState, ReadonlySignal<MoneyStyle>>();

/** Codes instead of symbols as soon as two currencies on the list share a symbol ($ of USD and of CAD). */
function moneyStyle(state: PanelState): ReadonlySignal<MoneyStyle> {
  const known = styles.get(state);
  if (known) return known;
  const made = computed<MoneyStyle>(() => {
    const codes = new Set<string>();
    for (const { standing } of state.worklist.value ?? []) {
      for (const { currency } of standing.balance) if (currency) codes.add(currency);
      for (const { currency } of standing.overdueSum) if (currency) codes.add(currency);
    }
    const symbols = new Set([...codes].map((code) => symbolOf(code, state.locale)));
    return symbols.size < codes.size ? 'code' : 'symbol';
  });
  styles.set(state, made);
  return made;
}

export function useMoneyStyle(): MoneyStyle {
  return moneyStyle(usePanel().state).value;
}

/** Amounts as running text, for reasons, labels and searches. */
export function useMoneyText(): { one: (amount: Money) => string; sums: (amounts: Sums) => string } {
  const { state } = usePanel();
  const style = useMoneyStyle();
  const one = (amount: Money): string => formatMoney(amount, state.locale, style);
  return { one, sums: (amounts) => amounts.map(one).join(' + ') };
}

function symbolOf(currency: string, locale: string): string {
  return formatMoney({ minor: 0, currency, basis: 'document' }, locale).replace(/[\d\s.,]/g, '');
}
