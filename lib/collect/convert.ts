import { minorDigits } from '../domain/currency.ts';
import type { Rates } from '../domain/rates.ts';

/**
 * An amount (minor units, or minor units × days) in the currency of the user's rates, for order and rough sums only;
 * null where no rate was given.
 */
export function convert(minor: number, currency: string | null, { into, per }: Rates): number | null {
  if (currency === into) return minor;
  const rate = currency === null ? undefined : per[currency];
  if (rate === undefined) return null;
  return minor * Number(rate) * 10 ** (minorDigits(into) - minorDigits(currency));
}
