import type { NumberConvention } from '../numbers/number-convention.ts';
import type { CurrencyReading } from './currency-reading.ts';

/** An amount as printed. No float anywhere: `digits` are the digits as text, the last `decimals` of them decimals. */
export type PrintedAmount = {
  readonly kind: 'amount';
  readonly digits: string;
  readonly decimals: number;
  /** By a sign before or after, or by parentheses. */
  readonly negative: boolean;
  /** Debit or credit as the text says (DR, CR, S, H). What it does to the sign depends on the system. */
  readonly side: 'DR' | 'CR' | null;
  readonly currency: CurrencyReading | null;
};

/**
 * - `empty`: nothing is printed, or a dash or "n/a" that stands for nothing. Not zero.
 * - `ambiguous`: a number that the conventions read differently; `candidates` are the readings.
 * - `unreadable`: not one number with at most one currency.
 */
export type AmountReading =
  | PrintedAmount
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'ambiguous';
      readonly candidates: readonly (NumberConvention & {
        readonly amount: PrintedAmount;
      })[];
    }
  | { readonly kind: 'unreadable' };
