import { minorDigits } from '../../lib/domain/currency.ts';
import type { Money } from '../../lib/domain/money.ts';
import { roughly } from '../outlook/cash-table.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';

type Amount = {
  readonly of: (minor: number) => Money;
  readonly text: (minor: number) => string;
  /** A rounded estimate. */
  readonly rough: (minor: number) => string;
  /** Rounded to two figures and without its currency, for a cell of a calendar whose name says it whole. */
  readonly short: (minor: number) => string;
};

/** Minor units of the currency shown as an amount. */
export function useAmount(currency: string): Amount {
  const { state } = usePanel();
  const money = useMoneyText();
  const of = (minor: number): Money => ({ minor, currency, basis: 'document' });
  return {
    of,
    text: (minor) => money.one(of(minor)),
    rough: (minor) => roughly(minor, currency, state.locale),
    short: (minor) =>
      new Intl.NumberFormat(state.locale, { notation: 'compact', maximumSignificantDigits: 2 }).format(
        minor / 10 ** minorDigits(currency),
      ),
  };
}
