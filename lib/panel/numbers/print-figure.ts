import { minorDigits } from '../../domain/currency.ts';
import { formatMoney } from '../../domain/money.ts';
import type { Unit } from '../../numbers/figure.ts';
import { texts } from '../texts/texts.ts';

/** A figure's value in words, in its currency and the user's locale. */
export function printValue(value: number, unit: Unit, currency: string, locale: string): string {
  const t = texts.numbers;
  const number = (digits: number, of = value): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(of).replace('-', '−');
  switch (unit) {
    case 'money':
      return formatMoney({ minor: Math.round(value), currency, basis: 'document' }, locale);
    case 'share':
      return t.inPercent(number(1, 100 * value));
    case 'days':
      return t.days(number(1));
    case 'minutes':
      return Math.abs(value) < 60 ? t.minutes(number(0)) : t.hours(number(1, value / 60));
    case 'score':
      return t.outOf5(number(1));
    case 'count':
      return number(0);
    case 'rate':
      return number(1);
  }
}

/** The same where room is small: a sum of money to three figures ("$1.9M"); its view has it whole. */
export function printShort(value: number, unit: Unit, currency: string, locale: string): string {
  if (unit !== 'money') return printValue(value, unit, currency, locale);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits: 3,
  })
    .format(value / 10 ** minorDigits(currency))
    .replace('-', '−');
}
