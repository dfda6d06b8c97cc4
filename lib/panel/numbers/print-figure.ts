import { formatMoney } from '../../domain/money.ts';
import type { Unit } from '../../numbers/figure.ts';
import { texts } from '../texts/texts.ts';

/** A figure's value in words, in its currency and the user's locale. */
export function printValue(value: number, unit: Unit, currency: string, locale: string): string {
  const t = texts.numbers;
  const number = (digits: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value).replace('-', '−');
  switch (unit) {
    case 'money':
      return formatMoney({ minor: Math.round(value), currency, basis: 'document' }, locale);
    case 'share':
      return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(100 * value)}%`;
    case 'days':
      return t.days(number(1));
    case 'minutes':
      return Math.abs(value) < 60
        ? t.minutes(number(0))
        : t.hours(new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value / 60));
    case 'score':
      return t.outOf5(number(1));
    case 'count':
      return number(0);
    case 'rate':
      return number(1);
  }
}
