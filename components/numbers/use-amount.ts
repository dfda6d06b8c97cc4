import type { Money } from '../../lib/domain/money.ts';
import { roughly } from '../outlook/cash-table.tsx';
import { usePanel } from '../shared/panel-context.ts';

/** Minor units of the currency shown as an amount, or as a rounded estimate. */
export function useAmount(currency: string): {
  of: (minor: number) => Money;
  rough: (minor: number) => string;
} {
  const { state } = usePanel();
  return {
    of: (minor) => ({ minor, currency, basis: 'document' }),
    rough: (minor) => roughly(minor, currency, state.locale),
  };
}
