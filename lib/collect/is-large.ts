import { minorDigits } from '../domain/currency.ts';
import type { Policy } from '../domain/policy.ts';
import type { Standing } from './standing.ts';

/** The balance in one of its currencies reaches the plan's threshold; amounts of unknown currency prove nothing. */
export const isLarge = ({ balance }: Standing, { largeFrom }: Policy): boolean =>
  balance.some(
    ({ minor, currency }) =>
      currency !== null && minor >= Math.round(largeFrom * 10 ** minorDigits(currency)),
  );
