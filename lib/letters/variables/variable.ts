import type { Day } from '../../domain/day.ts';
import type { Money, Sums } from '../../domain/money.ts';
import { plain } from '../plain.ts';
import { DayValue, MoneyValue } from '../values.ts';

/** What a template can print or ask about. */
export type Value = string | number | DayValue | MoneyValue;

/** One value a template can name. Null = not known for this letter. */
export type Described<Of> = {
  readonly meaning: string;
  readonly example: string;
  readonly value: (of: Of) => Value | null;
};

/** Helpers that make values, or null where there is nothing to print. */
export const text = (value: string | null | undefined): string | null => plain(value ?? '') || null;

export const dayValue = (day: Day | null | undefined, locale: string): DayValue | null =>
  day ? new DayValue(day, locale) : null;

export const sumsValue = (sums: Sums, locale: string): MoneyValue | null =>
  sums.length > 0 ? new MoneyValue(sums, locale) : null;

export const moneyValue = (amount: Money | null | undefined, locale: string): MoneyValue | null =>
  amount ? new MoneyValue([amount], locale) : null;
