import { minorDigits } from '../domain/currency.ts';
import type { Money } from '../domain/money.ts';

/** A threshold of the plan, in major units, as the minor units of a currency. */
const minorOf = (major: number, currency: string | null): number =>
  Math.round(major * 10 ** minorDigits(currency));

/** The amount, of known currency, reaches a threshold given in major units. */
export const reaches = ({ minor, currency }: Money, major: number): boolean =>
  currency !== null && minor >= minorOf(major, currency);

/** The amount, of known currency, stays within a threshold given in major units. */
export const within = ({ minor, currency }: Money, major: number): boolean =>
  currency !== null && minor <= minorOf(major, currency);
