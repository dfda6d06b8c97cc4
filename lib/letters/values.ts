import { Drop } from 'liquidjs';
import type { Day } from '../domain/day.ts';
import type { Sums } from '../domain/money.ts';
import { dayText, sumsText } from './letter-format.ts';

/** A day in a template: printed in the letter's long form, and in others by the `date` filter. */
export class DayValue extends Drop {
  readonly day: Day;
  readonly locale: string;
  constructor(day: Day, locale: string) {
    super();
    this.day = day;
    this.locale = locale;
  }
  override valueOf(): string {
    return this.toString();
  }
  override toString(): string {
    return dayText(this.day, this.locale);
  }
}

/** Sums in a template: each currency apart; with their codes by the `money` filter. */
export class MoneyValue extends Drop {
  readonly sums: Sums;
  readonly locale: string;
  constructor(sums: Sums, locale: string) {
    super();
    this.sums = sums;
    this.locale = locale;
  }
  override valueOf(): string {
    return this.toString();
  }
  override toString(): string {
    return sumsText(this.sums, this.locale);
  }
}

/** A value that is not known: false in a condition, named where it would be printed. */
export class Missing extends Drop {
  readonly meaning: string;
  constructor(meaning: string) {
    super();
    this.meaning = meaning;
  }
  override valueOf(): null {
    return null;
  }
}

/** What stands where a value is missing; the guard keeps such a letter from leaving. */
export const missingMark = (meaning: string): string => `⟦${meaning}⟧`;
export const missingMarks = /⟦([^⟧]*)⟧/g;
